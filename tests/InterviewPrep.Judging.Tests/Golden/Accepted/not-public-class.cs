// about: a class without a modifier
// problem: sum-of-numbers
class Solution { public int Sum(int[] numbers) => numbers.Sum(); }
