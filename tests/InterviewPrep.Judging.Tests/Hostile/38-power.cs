// attack: 38
// about: powers of a million digits
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var sum = BigInteger.Zero;
        for (var i = 0; ; i++)
            sum += BigInteger.Pow(3, 1_000_000 + i);
    }
}
