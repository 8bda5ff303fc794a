// about: an input of one's own without an expectation is only answered
// problem: sum-of-numbers
// input: [[4, 5]]
// actual: 9
// detail: no expected value was given
public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
