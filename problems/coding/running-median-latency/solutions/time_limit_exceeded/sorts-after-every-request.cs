// Sorts everything again after every request.
public class Solution
{
    public double[] RunningMedian(int[] latencies)
    {
        var medians = new double[latencies.Length];
        for (var count = 1; count <= latencies.Length; count++)
        {
            var sorted = latencies[..count];
            Array.Sort(sorted);
            medians[count - 1] = ((double)sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        }
        return medians;
    }
}
