public class Generator
{
    private const int Count = 200_000;

    public IEnumerable<TestCase> Generate()
    {
        yield return PairAtTheEnd();
        yield return NoPair();
        yield return EqualCharges();
    }

    // All amounts but the last leave the remainder 1 when divided by 3, the last one 2 and the target 0:
    // only the last amount can be part of a pair, and the others are distinct.
    private static TestCase PairAtTheEnd()
    {
        var amounts = Shuffled(seed: 1);
        amounts[^1] = 3_000_002;
        return new("200,000 charges, the pair at the end", [amounts, amounts[^2] + amounts[^1]], new[] { Count - 2, Count - 1 });
    }

    // Every sum leaves the remainder 2, the target 0.
    private static TestCase NoPair() =>
        new("200,000 charges without a pair", [Shuffled(seed: 2), 3_000_000], Array.Empty<int>());

    private static TestCase EqualCharges()
    {
        var amounts = Enumerable.Repeat(7, Count).ToArray();
        amounts[Count / 2] = 3;
        amounts[^1] = 12;
        return new("200,000 charges, nearly all equal", [amounts, 15], new[] { Count / 2, Count - 1 });
    }

    private static int[] Shuffled(int seed)
    {
        var amounts = Enumerable.Range(0, Count).Select(k => 30 * k + 1).ToArray();
        new Random(seed).Shuffle(amounts);
        return amounts;
    }
}
