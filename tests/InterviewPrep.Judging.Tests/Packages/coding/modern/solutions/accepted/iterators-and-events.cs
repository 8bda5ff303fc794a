// iterators, local functions, events, multicast delegates, closures, extension members, operators
public class Solution
{
    public string Check()
    {
        static IEnumerable<int> Primes()
        {
            for (var n = 2; ; n++)
                if (Enumerable.Range(2, Math.Max(0, (int)Math.Sqrt(n) - 1)).All(divisor => n % divisor != 0))
                    yield return n;
        }

        var disposed = 0;
        IEnumerable<int> Guarded()
        {
            try { yield return 1; yield return 2; }
            finally { disposed++; }
        }

        var taken = Guarded().First();
        var closures = new List<Func<int>>();
        foreach (var i in Enumerable.Range(0, 3))
            closures.Add(() => i);
        var publisher = new Publisher();
        var heard = new List<string>();
        EventHandler<string> handler = (_, text) => heard.Add(text);
        publisher.Said += handler;
        publisher.Said += (sender, text) => heard.Add($"{sender!.GetType().Name}:{text}");
        publisher.Say("a");
        publisher.Said -= handler;
        publisher.Say("b");
        Func<int, int> both = n => n + 1;
        both += n => n * 10;
        Func<int, Func<int, int>> add = a => b => a + b;
        return Primes().Skip(10).First() == 31 && taken == 1 && disposed == 1 && closures.Sum(one => one()) == 3 && string.Join(' ', heard) == "a Publisher:a Publisher:b" && both(4) == 40 && both.GetInvocationList().Length == 2 && add(2)(3) == 5 ? "ok" : "no";
    }
}
public class Publisher
{
    public event EventHandler<string>? Said;
    public void Say(string text) => Said?.Invoke(this, text);
}
