public class Generator
{
    private readonly Random random = new(11);

    public IEnumerable<TestCase> Generate()
    {
        var order = Shuffled(50_000);
        var pairs = LaterNeedsEarlier(order, 100_000);
        yield return new TestCase("50,000 services, 100,000 dependencies", Args: [order.Length, pairs], Expected: order);

        var (first, second) = (order[40_000], order[40_001]);
        var withCycle = pairs.SkipLast(2).Append([first, second]).Append([second, first]).ToArray();
        yield return new TestCase("50,000 services and one late cycle", Args: [order.Length, withCycle], Expected: Array.Empty<int>());

        var chain = Shuffled(4_000);
        var links = Enumerable.Range(1, chain.Length - 1).Select(i => new[] { chain[i], chain[i - 1] }).Reverse().ToArray();
        yield return new TestCase("a chain of 4,000 services", Args: [chain.Length, links], Expected: chain);

        var ladder = Enumerable.Range(0, 60).SelectMany(Rung).ToArray();
        yield return new TestCase("60 diamonds on top of each other", Args: [181, ladder], Expected: Enumerable.Range(0, 181).ToArray(),
            Why: "There are 2^60 paths through the diamonds.");
    }

    private int[] Shuffled(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        random.Shuffle(numbers);
        return numbers;
    }

    private int[][] LaterNeedsEarlier(int[] order, int count) =>
        Enumerable.Range(0, count).Select(_ =>
        {
            var later = random.Next(1, order.Length);
            return new[] { order[later], order[random.Next(later)] };
        }).ToArray();

    // The services 3i + 1 and 3i + 2 need 3i, and 3i + 3 needs them both.
    private static int[][] Rung(int i) =>
        [[3 * i + 1, 3 * i], [3 * i + 2, 3 * i], [3 * i + 3, 3 * i + 1], [3 * i + 3, 3 * i + 2]];
}
