// about: the same lines when it is compiled as a file
// problem: sum-of-numbers
// error: 7: CS0103
namespace Interview;
public class Solution
{
    public int Sum(int[] numbers) => missing;
}
