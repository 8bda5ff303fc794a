// Copies the values into variables that are declared once, outside of the loop, and therefore shared as before.
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
            int number, time, wait;
            for (var attempt = 1; attempt <= attempts; attempt++)
            {
                number = attempt;
                time = due;
                wait = delay;
                scheduler.At(due, () =>
                {
                    var outcome = number < attempts ? $"next in {wait} s" : "giving up";
                    log.Add($"{time} s: {endpoint}, attempt {number}, {outcome}");
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
