public class Solution
{
    public long LargestBanner(int[] heights)
    {
        throw new NotImplementedException();
    }
}
