public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        yield return new TestCase("200,000 numbers", Args: [Enumerable.Range(0, 200_000).ToArray()], Expected: 200_000, Why: "Reading the input must be cheap.");
    }
}
