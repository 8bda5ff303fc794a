public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        yield return RandomShards("100,000 shards of one event", shards: 100_000, events: 1, seed: 1);
        yield return RandomShards("40,000 shards of four events", shards: 40_000, events: 4, seed: 2);
        yield return RandomShards("two shards of 80,000 events", shards: 2, events: 80_000, seed: 3);

        var sorted = Enumerable.Range(0, 140_000).ToArray();
        yield return new("one shard of 140,000 events among empty ones", [new int[][] { [], sorted, [] }], sorted);
    }

    private static TestCase RandomShards(string name, int shards, int events, int seed)
    {
        var random = new Random(seed);
        var lists = new int[shards][];
        for (var i = 0; i < shards; i++)
        {
            lists[i] = new int[events];
            for (var j = 0; j < events; j++)
            {
                lists[i][j] = random.Next(10_000);
            }

            Array.Sort(lists[i]);
        }

        return new(name, [lists], lists.SelectMany(list => list).Order().ToArray());
    }
}
