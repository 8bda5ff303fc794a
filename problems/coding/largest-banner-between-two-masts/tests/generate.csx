public class Generator
{
    private const int Count = 200_000;

    // On a slope of heights 1 … n the banner from height h to the far end measures h × (n − h), at most (n / 2)².
    private const long LargestOnSlope = (long)(Count / 2) * (Count / 2);

    public IEnumerable<TestCase> Generate()
    {
        yield return new("200,000 rising masts", [Masts(i => i + 1)], LargestOnSlope);
        yield return new("200,000 falling masts", [Masts(i => Count - i)], LargestOnSlope);
        yield return new("200,000 masts of one height", [Masts(_ => 1_000_000)], 1_000_000L * (Count - 1));

        var random = new Random(5);
        var heights = Masts(_ => random.Next(1_000_000));
        yield return new("200,000 random masts", [heights], LargestBanner(heights));
    }

    private static int[] Masts(Func<int, int> height) => Enumerable.Range(0, Count).Select(height).ToArray();

    // From the tallest mast down: each is the lower one of its pair, and its partner is the farthest mast seen before.
    private static long LargestBanner(int[] heights)
    {
        var (first, last, largest) = (int.MaxValue, int.MinValue, 0L);
        foreach (var mast in Enumerable.Range(0, Count).OrderByDescending(i => heights[i]))
        {
            first = Math.Min(first, mast);
            last = Math.Max(last, mast);
            largest = Math.Max(largest, (long)heights[mast] * Math.Max(mast - first, last - mast));
        }

        return largest;
    }
}
