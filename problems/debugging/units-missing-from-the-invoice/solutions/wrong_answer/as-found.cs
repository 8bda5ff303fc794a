// Two workers read the same total, and the second one overwrites what the first has added.
public class Solution
{
    public Dictionary<string, int> Meter(string[] customers, int allowance, (string Customer, int Units)[] requests)
    {
        var meter = new UsageMeter(customers, allowance);
        var workers = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        Parallel.ForEach(requests, workers, request => meter.Record(request.Customer, request.Units));
        return meter.Totals();
    }
}

public class UsageMeter
{
    private readonly int allowance;
    private readonly Dictionary<string, int> used = [];

    public UsageMeter(string[] customers, int allowance)
    {
        this.allowance = allowance;
        foreach (var customer in customers)
        {
            used[customer] = 0;
        }
    }

    public void Record(string customer, int units)
    {
        // Requests of strangers are not invoiced.
        if (!used.TryGetValue(customer, out var before))
        {
            return;
        }

        used[customer] = PriceList.Add(before, units, allowance);
    }

    public Dictionary<string, int> Totals() => new(used);
}

// The rules of another team.
public static class PriceList
{
    public static int Add(int used, int units, int allowance)
    {
        Thread.Sleep(1); // Stands for asking the price service.
        return Math.Min(allowance, used + units);
    }
}
