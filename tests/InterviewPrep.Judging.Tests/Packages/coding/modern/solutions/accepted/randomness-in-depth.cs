// Random: seeded, shared, shuffled, chosen; Stopwatch; time providers
using System.Diagnostics;
public class Solution
{
    public string Check()
    {
        var first = new Random(42);
        var second = new Random(42);
        if (!Enumerable.Range(0, 100).All(_ => first.Next(1000) == second.Next(1000)))
            return "no";
        int[] cards = [.. Enumerable.Range(0, 52)];
        first.Shuffle(cards);
        var hand = Random.Shared.GetItems(cards, 5);
        var bytes = new byte[64];
        Random.Shared.NextBytes(bytes);
        var clock = Stopwatch.StartNew();
        Thread.Sleep(15);
        var passed = clock.ElapsedMilliseconds;
        var stopped = new Stopped();
        var later = stopped.GetLocalNow().AddDays(1);
        return cards.Order().SequenceEqual(Enumerable.Range(0, 52)) && hand.All(card => card is >= 0 and < 52) && bytes.Distinct().Count() > 10 && first.NextDouble() is >= 0 and < 1 && Random.Shared.NextInt64(5, 6) == 5
            && passed is >= 10 and < 5000 && Stopwatch.GetElapsedTime(0).Ticks > 0 && later.Day == 1 && Environment.TickCount64 > 0 && DateTimeOffset.UtcNow > stopped.GetUtcNow() ? "ok" : "no";
    }
}
public class Stopped : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2024, 2, 29, 0, 0, 0, TimeSpan.Zero);
}
