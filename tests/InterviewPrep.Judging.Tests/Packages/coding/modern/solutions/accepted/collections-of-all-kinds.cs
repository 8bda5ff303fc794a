// immutable, frozen, concurrent, sorted and observable collections, lookups by span
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
public class Solution
{
    public string Check()
    {
        var list = ImmutableList.Create(1, 2, 3);
        var grown = list.Add(4).RemoveAt(0);
        var builder = ImmutableArray.CreateBuilder<int>();
        builder.AddRange(1, 2);
        var map = ImmutableSortedDictionary<string, int>.Empty.Add("b", 2).Add("a", 1);
        var frozen = new[] { ("x", 1), ("y", 2) }.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
        var set = Enumerable.Range(0, 100).ToFrozenSet();
        var queue = new ConcurrentQueue<int>(Enumerable.Range(0, 3));
        var counts = new ConcurrentDictionary<string, int>();
        Parallel.For(0, 1000, n => counts.AddOrUpdate($"{n % 3}", 1, (_, count) => count + 1));
        using var blocking = new BlockingCollection<int>(2);
        var taking = Task.Run(() => blocking.GetConsumingEnumerable().Sum());
        foreach (var n in Enumerable.Range(1, 5))
            blocking.Add(n);
        blocking.CompleteAdding();
        var byPriority = new PriorityQueue<string, (int, int)>();
        byPriority.EnqueueRange([("late", (2, 0)), ("early", (1, 5)), ("first", (1, 1))]);
        var sorted = new SortedSet<int>([5, 1, 3]).GetViewBetween(2, 6);
        var observed = new System.Collections.ObjectModel.ObservableCollection<int>();
        var changes = 0;
        observed.CollectionChanged += (_, _) => changes++;
        observed.Add(1);
        var bySpan = new Dictionary<string, int> { ["key"] = 1 }.GetAlternateLookup<ReadOnlySpan<char>>();
        var ordered = new OrderedDictionary<string, int> { ["z"] = 1, ["a"] = 2 };
        var bits = new System.Collections.BitArray([true, false]);
        return list.Count == 3 && grown is [2, 3, 4] && builder.ToImmutable().Length == 2 && map.First().Value == 1 && frozen["y"] == 2 && set.Contains(99) && queue.TryDequeue(out var head) && head == 0
            && counts.Values.Sum() == 1000 && taking.Result == 15 && byPriority.Dequeue() == "first" && sorted.Min == 3 && changes == 1 && bySpan["key"] == 1 && ordered.GetAt(0).Key == "z" && !bits[1] ? "ok" : "no";
    }
}
