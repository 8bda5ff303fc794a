public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        yield return Case("a screen that is opened and closed 4,000 times", Enumerable.Range(0, 4_000).Select(_ => "hall"), isClosed: true);
        yield return Case("a screen that is opened 4,000 times and never closed", Enumerable.Range(0, 4_000).Select(_ => "hall"), isClosed: false);
        yield return Case("4,000 screens one after the other", Enumerable.Range(0, 4_000).Select(i => $"screen {i}"), isClosed: true);
    }

    // What was leaked is called by each of a few prices at the end.
    private static TestCase Case(string name, IEnumerable<string> screens, bool isClosed)
    {
        List<object?[]> calls = [["PriceBoard", Array.Empty<object?>()]];
        List<object?> expected = [null];
        foreach (var screen in screens)
        {
            Call("Open", screen, null);
            if (isClosed)
            {
                Call("Close", screen, null);
            }
        }

        for (var price = 1; price <= 3; price++)
        {
            Call("Publish", price, isClosed ? Array.Empty<string>() : new[] { $"hall: {price}" });
        }

        calls.Add(["Subscribers", Array.Empty<object?>()]);
        expected.Add(isClosed ? 0 : 1);
        return new TestCase(name, Calls: calls.ToArray(), Expected: expected.ToArray());

        void Call(string method, object argument, object? answer)
        {
            calls.Add([method, new object?[] { argument }]);
            expected.Add(answer);
        }
    }
}
