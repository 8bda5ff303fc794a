public class Solution
{
    public double[] RunningMedian(int[] latencies)
    {
        throw new NotImplementedException();
    }
}
