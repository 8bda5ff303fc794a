// Prepares the waits in an array, and the actions look them up with the shared attempt, which lies behind the end.
public class Solution
{
    public List<string> Deliver(string[] endpoints, int attempts, int firstDelay)
    {
        var log = new List<string>();
        var scheduler = new Scheduler();
        foreach (var endpoint in endpoints)
        {
            var due = 0;
            var delay = firstDelay;
            var waits = Enumerable.Range(0, attempts).Select(i => firstDelay << i).ToArray();
            var dues = Enumerable.Range(0, attempts).Select(i => waits.Take(i).Sum()).ToArray();
            for (var attempt = 1; attempt <= attempts; attempt++)
            {
                scheduler.At(due, () =>
                {
                    var outcome = attempt < attempts ? $"next in {waits[attempt - 1]} s" : "giving up";
                    log.Add($"{dues[attempt - 1]} s: {endpoint}, attempt {attempt}, {outcome}");
                });
                due += delay;
                delay *= 2;
            }
        }

        scheduler.Run();
        return log;
    }
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
