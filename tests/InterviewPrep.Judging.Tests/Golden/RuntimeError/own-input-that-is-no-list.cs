// about: an input of one's own that is no list at all
// problem: sum-of-numbers
// input: 5
// message: a list of arguments was expected
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
