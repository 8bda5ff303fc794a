// about: not a number is not nothing
// problem: average
// detail: first failure: no numbers
public class Solution { public double Average(int[] numbers) => numbers.Length == 0 ? 0 : numbers.Average(n => (double)n); }
