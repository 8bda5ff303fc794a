// about: an input of one's own that is no list of numbers
// problem: sum-of-numbers
// input: ["text"]
// message: The input does not fit
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
