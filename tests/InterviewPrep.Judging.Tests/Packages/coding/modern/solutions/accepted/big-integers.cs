// BigInteger: a factorial, powers, roots, parsing, bits, and Complex
public class Solution
{
    public string Check()
    {
        var factorial = Enumerable.Range(1, 100).Aggregate(BigInteger.One, (product, n) => product * n);
        var fibonacci = (A: BigInteger.Zero, B: BigInteger.One);
        for (var i = 0; i < 1000; i++)
            fibonacci = (fibonacci.B, fibonacci.A + fibonacci.B);
        return factorial.ToString().EndsWith("0000", StringComparison.Ordinal) && factorial.ToString().Length == 158 && BigInteger.ModPow(3, 200, 13) == 9
            && BigInteger.GreatestCommonDivisor(factorial, 101) == 1 && BigInteger.Parse("-123456789012345678901234567890") % 97 == -BigInteger.Parse("123456789012345678901234567890") % 97
            && fibonacci.A.ToString().StartsWith("43466557686937456435688527675040625802564660517371780402481729089536555417949", StringComparison.Ordinal)
            && (BigInteger.One << 200).GetBitLength() == 201 && new BigInteger([0xff, 0x00]) == 255 && Complex.Abs(new Complex(3, 4)) == 5 ? "ok" : "no";
    }
}
