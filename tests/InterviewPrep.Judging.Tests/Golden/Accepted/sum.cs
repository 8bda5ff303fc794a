// about: the plain solution of a method problem
// problem: sum-of-numbers
// passed: 12 of 12
// detail: All 12 tests passed.
public class Solution
{
    public int Sum(int[] numbers) => numbers.Sum();
}
