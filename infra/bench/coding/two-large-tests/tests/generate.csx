public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        foreach (var seed in new[] { 1, 2 })
        {
            var random = new Random(seed);
            var numbers = Enumerable.Range(0, 100_000).Select(_ => random.Next(1, 1_000_000_000) * 2).Append(1).Append(3).ToArray();
            yield return new TestCase($"100,000 numbers, seed {seed}", Args: [numbers, 4], Expected: new[] { 100_000, 100_001 });
        }
    }
}
