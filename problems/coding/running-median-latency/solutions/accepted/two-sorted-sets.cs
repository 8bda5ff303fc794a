public class Solution
{
    public double[] RunningMedian(int[] latencies)
    {
        var low = new SortedSet<(int Latency, int Index)>();
        var high = new SortedSet<(int Latency, int Index)>();
        var medians = new double[latencies.Length];
        for (var i = 0; i < latencies.Length; i++)
        {
            low.Add((latencies[i], i));
            Move(low.Max, low, high);
            if (high.Count > low.Count) Move(high.Min, high, low);
            medians[i] = low.Count > high.Count ? low.Max.Latency : (0.0 + low.Max.Latency + high.Min.Latency) / 2;
        }
        return medians;
    }

    private static void Move((int, int) item, SortedSet<(int, int)> from, SortedSet<(int, int)> to)
    {
        from.Remove(item);
        to.Add(item);
    }
}
