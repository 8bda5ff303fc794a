// about: each on its own line
// problem: sum-of-numbers
// error: 10: CS0029
// error: 11: CS0103
// detail: 2 compile errors, the first in line 10
public class Solution
{
    public int Sum(int[] numbers)
    {
        int total = "text";
        return totl;
    }
}
