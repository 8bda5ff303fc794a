public class Solution
{
    public int[] StartOrder(int services, int[][] dependencies)
    {
        throw new NotImplementedException();
    }
}
