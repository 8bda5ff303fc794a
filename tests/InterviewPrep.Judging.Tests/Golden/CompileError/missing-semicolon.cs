// about: on its own line
// problem: sum-of-numbers
// error: 8: CS1002
// detail: Line 8: ; expected
public class Solution
{
    public int Sum(int[] numbers)
    {
        return numbers.Sum()
    }
}
