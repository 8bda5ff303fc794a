public class Solution
{
    public int Add(int left, int right)
    {
        return 0;
    }
}
