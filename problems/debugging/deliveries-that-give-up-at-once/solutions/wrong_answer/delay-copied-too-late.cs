// Copies the delay after it has been doubled.
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
                var (number, time) = (attempt, due);
                due += delay;
                delay *= 2;
                var wait = delay;
                scheduler.At(time, () =>
                {
                    var outcome = number < attempts ? $"next in {wait} s" : "giving up";
                    log.Add($"{time} s: {endpoint}, attempt {number}, {outcome}");
                });
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
