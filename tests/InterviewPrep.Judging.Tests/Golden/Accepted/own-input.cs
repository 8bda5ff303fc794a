// about: an input of one's own that meets what was expected
// problem: sum-of-numbers
// input: [[4, 5]]
// own-expected: 9
// detail: The test passed.
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
