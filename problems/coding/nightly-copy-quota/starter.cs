public class Solution
{
    public long SmallestQuota(int[] rows, int nights)
    {
        throw new NotImplementedException();
    }
}
