// about: the first failure is told
// problem: sum-of-numbers
// passed: 8 of 12
// detail: 8 of 12 tests passed, first failure: a negative number
// actual: 4
public class Solution { public int Sum(int[] numbers) => numbers.Where(n => n > 0).Sum(); }
