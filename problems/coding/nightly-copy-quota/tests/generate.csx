public class Generator
{
    private readonly Random random = new(23);

    public IEnumerable<TestCase> Generate()
    {
        var equal = Enumerable.Repeat(1_000_000_000, 100_000).ToArray();
        yield return new TestCase("100,000 tables of a billion rows in 1,000 nights", Args: [equal, 1_000], Expected: 100_000_000_000);
        yield return new TestCase("100,000 tables of a billion rows in one night", Args: [equal, 1], Expected: 100_000_000_000_000);

        // All nights can be filled up exactly, and no smaller quota copies as many rows in as many nights.
        var full = Enumerable.Range(0, 400).SelectMany(_ => Night(tables: 250, rows: 1_000_000_000)).ToArray();
        yield return new TestCase("400 nights that can be filled up exactly", Args: [full, 400], Expected: 1_000_000_000);

        var oneHuge = Enumerable.Range(0, 100_000).Select(_ => random.Next(1_000)).ToArray();
        oneHuge[70_000] = 1_000_000_000;
        yield return new TestCase("one huge table among 100,000 small ones", Args: [oneHuge, 3], Expected: 1_000_000_000);

        var mixed = Enumerable.Range(0, 100_000).Select(_ => random.Next(1_000_000)).ToArray();
        yield return new TestCase("100,000 random tables in 7 nights", Args: [mixed, 7], Expected: SmallestQuota(mixed, 7));
    }

    private IEnumerable<int> Night(int tables, int rows)
    {
        var cuts = Enumerable.Range(0, tables - 1).Select(_ => random.Next(rows + 1)).Append(0).Append(rows).Order().ToArray();
        return cuts.Zip(cuts.Skip(1), (from, to) => to - from);
    }

    // Builds the quota bit by bit from the top: a bit stays 0 if the quota with all lower bits set is enough.
    private static long SmallestQuota(int[] rows, int nights)
    {
        var sums = new long[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++) sums[i + 1] = sums[i] + rows[i];

        var quota = 0L;
        for (var bit = 1L << 50; bit > 0; bit >>= 1)
            if (!IsEnough(quota + bit - 1)) quota += bit;
        return quota;

        bool IsEnough(long limit)
        {
            var copied = 0;
            for (var night = 0; night < nights && copied < rows.Length; night++)
            {
                var next = Array.BinarySearch(sums, copied, sums.Length - copied, sums[copied] + limit);
                copied = next >= 0 ? next : ~next - 1;
            }
            return copied == rows.Length;
        }
    }
}
