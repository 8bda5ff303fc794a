// about: a method that is not public
// problem: sum-of-numbers
// detail: 'Solution' needs a public method 'Sum' with 1 parameter.
public class Solution { int Sum(int[] numbers) => numbers.Sum(); }
