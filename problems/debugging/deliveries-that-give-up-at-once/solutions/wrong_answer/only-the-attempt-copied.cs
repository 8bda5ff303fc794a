// Gives every action its own attempt, but leaves due and delay shared.
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
            for (var attempt = 1; attempt <= attempts; attempt++)
            {
                var number = attempt;
                scheduler.At(due, () =>
                {
                    var outcome = number < attempts ? $"next in {delay} s" : "giving up";
                    log.Add($"{due} s: {endpoint}, attempt {number}, {outcome}");
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
