// about: a file-scoped namespace
// problem: sum-of-numbers
namespace Interview;

public class Solution
{
    public int Sum(int[] numbers) => numbers.Sum();
}
