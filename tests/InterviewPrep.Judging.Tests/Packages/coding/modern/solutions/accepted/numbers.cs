// BigInteger, Int128, decimal, generic maths
public class Solution
{
    public string Check()
    {
        static T Twice<T>(T value) where T : INumber<T> => value + value;
        return BigInteger.Pow(2, 100) % 1_000_000_007 == 976371285 && Twice(2.5m) == 5 && Twice((Int128)4) == 8 && BitOperations.PopCount(255u) == 8 ? "ok" : "no";
    }
}
