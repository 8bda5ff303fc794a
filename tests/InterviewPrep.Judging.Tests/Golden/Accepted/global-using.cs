// about: a global using
// problem: sum-of-numbers
global using Numbers = System.Collections.Generic.List<int>;
public class Solution { public int Sum(int[] numbers) => new Numbers(numbers).Sum(); }
