public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        yield return EveryWriteEvicts();
        yield return OldestIsRead("40,000 reads of the oldest entry", capacity: 40_000, newKeys: 1);
        yield return OldestIsRead("27,000 reads of the oldest entry, then as many new keys", capacity: 27_000, newKeys: 26_999);
        yield return RandomCalls();
    }

    // After the first 40,000 writes the cache is full, and each further write evicts the key 40,000 below its own.
    private static TestCase EveryWriteEvicts()
    {
        var script = new Script(capacity: 40_000);
        for (var key = 0; key < 80_000; key++)
        {
            script.Put(key, key % 10);
        }

        script.Get(39_999, expected: -1);
        script.Get(40_000, expected: 0);
        script.Get(79_999, expected: 9);
        return script.ToTestCase("80,000 keys in a cache of 40,000");
    }

    // Reading the keys in the order in which they were written always reads the least recently used one
    // and leaves the order as it was.
    private static TestCase OldestIsRead(string name, int capacity, int newKeys)
    {
        var script = new Script(capacity);
        for (var key = 0; key < capacity; key++)
        {
            script.Put(key, key % 10);
        }

        for (var key = 0; key < capacity; key++)
        {
            script.Get(key, key % 10);
        }

        for (var key = 0; key < newKeys; key++)
        {
            script.Put(capacity + key, 5);
        }

        script.Get(newKeys - 1, expected: -1);
        script.Get(newKeys, expected: newKeys % 10);
        return script.ToTestCase(name);
    }

    // The model: all uses in order of time. A use counts only if it is still the latest one of its key.
    private static TestCase RandomCalls()
    {
        const int capacity = 1_000;
        var random = new Random(11);
        var script = new Script(capacity);
        var values = new Dictionary<int, int>();
        var latestUse = new Dictionary<int, int>();
        var uses = new Queue<(int Key, int Time)>();

        for (var time = 0; time < 60_000; time++)
        {
            var key = random.Next(1_500);
            if (random.Next(2) == 0)
            {
                script.Get(key, values.GetValueOrDefault(key, -1));
                if (!values.ContainsKey(key))
                {
                    continue;
                }
            }
            else
            {
                values[key] = time;
                script.Put(key, time);
            }

            latestUse[key] = time;
            uses.Enqueue((key, time));
            while (values.Count > capacity)
            {
                var oldest = uses.Dequeue();
                if (latestUse[oldest.Key] == oldest.Time)
                {
                    values.Remove(oldest.Key);
                }
            }
        }

        return script.ToTestCase("60,000 random calls");
    }

    private sealed class Script(int capacity)
    {
        private readonly List<object?[]> calls = [["LruCache", new object?[] { capacity }]];
        private readonly List<object?> expected = [null];

        public void Put(int key, int value)
        {
            calls.Add(["Put", new object?[] { key, value }]);
            expected.Add(null);
        }

        public void Get(int key, int expected)
        {
            calls.Add(["Get", new object?[] { key }]);
            this.expected.Add(expected);
        }

        public TestCase ToTestCase(string name) => new(name, Calls: [.. calls], Expected: expected.ToArray());
    }
}
