public class Solution
{
    private readonly List<string> log = [];
    private readonly Scheduler scheduler = new();

    public List<string> Deliver(string[] endpoints, int attempts, int firstDelay)
    {
        foreach (var endpoint in endpoints)
        {
            var due = 0;
            var delay = firstDelay;
            for (var attempt = 1; attempt <= attempts; attempt++)
            {
                Schedule(due, endpoint, attempt, attempt < attempts ? $"next in {delay} s" : "giving up");
                due += delay;
                delay *= 2;
            }
        }

        scheduler.Run();
        return log;
    }

    private void Schedule(int due, string endpoint, int attempt, string outcome) =>
        scheduler.At(due, () => log.Add($"{due} s: {endpoint}, attempt {attempt}, {outcome}"));
}

public class Scheduler
{
    private readonly PriorityQueue<Action, (int Due, int Order)> waiting = new();
    private int count;

    public void At(int due, Action action) => waiting.Enqueue(action, (due, count++));

    public void Run()
    {
        while (waiting.TryDequeue(out var action, out _))
        {
            action();
        }
    }
}
