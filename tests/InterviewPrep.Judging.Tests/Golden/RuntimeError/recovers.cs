// about: one exception does not stop the tests after it
// problem: sum-of-numbers
// passed: 11 of 12
// message: System.Exception: none
public class Solution { public int Sum(int[] numbers) => numbers.Length > 0 ? numbers.Sum() : throw new Exception("none"); }
