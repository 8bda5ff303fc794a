public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        var random = new Random(19);

        var ascending = Enumerable.Range(0, 100_000).ToArray();
        yield return new TestCase("100,000 ascending latencies", Args: [ascending], Expected: ascending.Select(i => i / 2.0).ToArray());

        var descending = Enumerable.Range(0, 100_000).Select(i => (99_999 - i) / 125).ToArray();
        yield return new TestCase("100,000 latencies that fall slowly", Args: [descending], Expected: Medians(descending));

        var narrow = Enumerable.Range(0, 100_000).Select(_ => random.Next(1_000)).ToArray();
        yield return new TestCase("100,000 latencies below one second", Args: [narrow], Expected: Medians(narrow));

        var wide = Enumerable.Range(0, 60_000).Select(_ => random.Next(int.MinValue, int.MaxValue)).ToArray();
        yield return new TestCase("60,000 latencies over the whole range of int", Args: [wide], Expected: Medians(wide));
    }

    private static double[] Medians(int[] latencies)
    {
        var values = latencies.Distinct().Order().ToArray();
        var counts = new FenwickTree(values.Length);
        return latencies.Select((latency, i) =>
        {
            counts.Add(Array.BinarySearch(values, latency));
            return ((double)values[counts.IndexOf(i / 2)] + values[counts.IndexOf((i + 1) / 2)]) / 2;
        }).ToArray();
    }

    private class FenwickTree(int size)
    {
        private readonly int[] sums = new int[size + 1];

        public void Add(int index)
        {
            for (var i = index + 1; i < sums.Length; i += i & -i) sums[i]++;
        }

        // The index of the value that stands at this rank, counted from 0, among all that were added.
        public int IndexOf(int rank)
        {
            var position = 0;
            for (var step = (int)BitOperations.RoundUpToPowerOf2((uint)sums.Length); step > 0; step /= 2)
            {
                if (position + step >= sums.Length || sums[position + step] > rank) continue;
                position += step;
                rank -= sums[position];
            }
            return position;
        }
    }
}
