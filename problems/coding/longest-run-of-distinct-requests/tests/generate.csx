public class Generator
{
    private const int Count = 150_000;

    public IEnumerable<TestCase> Generate()
    {
        yield return new("150,000 different clients", [Log(i => i)], Count);
        yield return new("60,000 clients in rotation", [Log(i => i % 60_000)], 60_000);
        yield return new("40,000 clients, there and back", [Log(i => Math.Abs(i % 79_998 - 39_999))], 40_000);
        yield return RandomClients();
    }

    private static TestCase RandomClients()
    {
        var random = new Random(3);
        var clients = Log(_ => random.Next(2_000));
        return new("150,000 requests of 2,000 random clients", [clients], LongestRun(clients));
    }

    private static string[] Log(Func<int, int> client) =>
        Enumerable.Range(0, Count).Select(i => $"c-{client(i)}").ToArray();

    // Backwards: the run that begins at i ends before the next request of its client, or where the run at i + 1 ends.
    private static int LongestRun(string[] clients)
    {
        var next = new Dictionary<string, int>();
        var (longest, end) = (0, clients.Length);
        for (var i = clients.Length - 1; i >= 0; i--)
        {
            end = Math.Min(end, next.GetValueOrDefault(clients[i], clients.Length));
            next[clients[i]] = i;
            longest = Math.Max(longest, end - i);
        }

        return longest;
    }
}
