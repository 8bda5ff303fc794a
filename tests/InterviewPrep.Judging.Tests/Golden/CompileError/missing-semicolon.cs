// about: on its own line
// problem: sum-of-numbers
// error: 9: CS1002
// detail: Line 9: ; expected
public class Solution
{
    public int Sum(int[] numbers)
    {
        return numbers.Sum()
    }
}
