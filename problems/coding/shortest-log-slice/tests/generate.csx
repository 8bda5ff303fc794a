public class Generator
{
    private readonly Random random = new(31);

    public IEnumerable<TestCase> Generate()
    {
        var rareOnes = RandomLog(100_000, services: 20);
        rareOnes[10_000] = "ledger";
        rareOnes[60_000] = "vault";
        yield return new TestCase("two services that write once in 100,000 lines",
            Args: [rareOnes, new[] { "s0", "s1", "vault", "s2", "ledger" }], Expected: new[] { 10_000, 60_000 });

        var oneVoice = Enumerable.Repeat("auth", 100_000).ToArray();
        yield return new TestCase("one service writes everything, 30,000 lines required",
            Args: [oneVoice, oneVoice[..30_000]], Expected: new[] { 0, 29_999 });
        yield return new TestCase("the whole log is required", Args: [oneVoice, oneVoice], Expected: new[] { 0, 99_999 });

        var noise = RandomLog(100_000, services: 50);
        yield return new TestCase("100,000 lines without one required service",
            Args: [noise, new[] { "s1", "s2", "vault" }], Expected: Array.Empty<int>());

        var required = Enumerable.Range(0, 50).SelectMany(i => Enumerable.Repeat("s" + i, 1 + i % 7)).ToArray();
        yield return new TestCase("50 services, each up to seven times", Args: [noise, required], Expected: ShortestSlice(noise, required));

        var manyNames = RandomLog(100_000, services: 5_000);
        var someNames = Enumerable.Range(0, 4_000).Select(i => "s" + i).ToArray();
        yield return new TestCase("4,000 of 5,000 services", Args: [manyNames, someNames], Expected: ShortestSlice(manyNames, someNames));
    }

    private string[] RandomLog(int lines, int services) =>
        Enumerable.Range(0, lines).Select(_ => "s" + random.Next(services)).ToArray();

    // From a given first line on, each service has a line of its own that is enough for it; the slice ends with the latest of these lines.
    private static int[] ShortestSlice(string[] log, string[] required)
    {
        var times = required.CountBy(name => name).ToDictionary();
        var lines = Enumerable.Range(0, log.Length).GroupBy(line => log[line]).ToDictionary(group => group.Key, group => group.ToArray());
        var passed = times.Keys.ToDictionary(name => name, _ => 0);
        var last = times.Max(service => lines[service.Key][service.Value - 1]);

        int[] best = [0, last];
        for (var first = 0; first < log.Length; first++)
        {
            if (last - first < best[1] - best[0]) best = [first, last];
            var name = log[first];
            if (!times.TryGetValue(name, out var count)) continue;
            var enough = ++passed[name] + count - 1;
            if (enough == lines[name].Length) break;
            last = Math.Max(last, lines[name][enough]);
        }
        return best;
    }
}
