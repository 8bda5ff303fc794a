// about: an input of one's own that does not meet what was expected
// problem: sum-of-numbers
// input: [[4, 5]]
// own-expected: 10
// actual: 9
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
