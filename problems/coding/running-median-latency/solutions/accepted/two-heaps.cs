public class Solution
{
    private readonly PriorityQueue<int, int> low = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));
    private readonly PriorityQueue<int, int> high = new();

    public double[] RunningMedian(int[] latencies)
    {
        var medians = new double[latencies.Length];
        for (var i = 0; i < latencies.Length; i++)
        {
            Add(latencies[i]);
            medians[i] = Median();
        }
        return medians;
    }

    private void Add(int latency)
    {
        var toHigh = low.EnqueueDequeue(latency, latency);
        high.Enqueue(toHigh, toHigh);
        if (high.Count <= low.Count) return;
        var toLow = high.Dequeue();
        low.Enqueue(toLow, toLow);
    }

    private double Median() => low.Count > high.Count ? low.Peek() : ((double)low.Peek() + high.Peek()) / 2;
}
