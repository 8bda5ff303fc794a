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

public class UsageMeter(string[] customers, int allowance)
{
    private readonly int[] used = new int[customers.Length];
    private readonly Dictionary<string, int> indexOf = customers.Select((customer, i) => (customer, i)).ToDictionary(pair => pair.customer, pair => pair.i);

    public void Record(string customer, int units)
    {
        // Requests of strangers are not invoiced.
        if (!indexOf.TryGetValue(customer, out var i))
        {
            return;
        }

        int before, after;
        do
        {
            before = Volatile.Read(ref used[i]);
            after = PriceList.Add(before, units, allowance);
        }
        while (Interlocked.CompareExchange(ref used[i], after, before) != before);
    }

    public Dictionary<string, int> Totals() => indexOf.ToDictionary(pair => pair.Key, pair => used[pair.Value]);
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
