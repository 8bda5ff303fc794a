// about: a class that cannot be made
// problem: sum-of-numbers
// detail: 'Solution' is abstract and cannot be created.
public abstract class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
