public class Generator
{
    private const int Depth = 200_000;

    public IEnumerable<TestCase> Generate()
    {
        var opening = Repeat("([{(", Depth / 4);
        var closing = Repeat(")}])", Depth / 4);

        yield return new("200,000 brackets deep", [opening + closing], -1);
        yield return new("200,000 brackets deep, the outermost closed by another kind", [opening + closing[..^1] + "}"], 2 * Depth - 1);
        yield return new("200,000 brackets deep, the outermost never closed", [opening + closing[..^1]], 0);
        yield return new("200,000 pairs side by side, then one bracket too many", [Repeat("{}", Depth - 1) + "]"], 2 * Depth - 2);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
