// about: each on its own line
// problem: sum-of-numbers
// error: 8: CS0029
// error: 9: CS0103
// detail: 2 compile errors, the first in line 8
public class Solution
{
    public int Sum(int[] numbers)
    {
        int total = "text";
        return totl;
    }
}
