// about: another number of parameters
// problem: sum-of-numbers
// detail: 'Solution' needs a public method 'Sum' with 1 parameter.
public class Solution { public int Sum(int[] numbers, int count) => numbers.Sum(); }
