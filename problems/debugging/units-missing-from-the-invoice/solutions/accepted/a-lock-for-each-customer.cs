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
    // Filled once and only read afterwards.
    private readonly Dictionary<string, Account> accounts = customers.ToDictionary(customer => customer, _ => new Account());

    public void Record(string customer, int units)
    {
        // Requests of strangers are not invoiced.
        if (!accounts.TryGetValue(customer, out var account))
        {
            return;
        }

        lock (account)
        {
            account.Used = PriceList.Add(account.Used, units, allowance);
        }
    }

    public Dictionary<string, int> Totals() => accounts.ToDictionary(pair => pair.Key, pair => pair.Value.Used);

    private sealed class Account
    {
        public int Used;
    }
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
