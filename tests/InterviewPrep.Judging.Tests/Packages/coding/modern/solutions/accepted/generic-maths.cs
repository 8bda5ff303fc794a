// generic maths: static abstract members, numbers of every size, parsing, bits
public class Solution
{
    public string Check()
    {
        return Mean([1, 2, 6]) == 3 && Mean([1.5m, 2.5m]) == 2 && Power(2L, 40) == 1L << 40 && Power(new Modular(3), 6).Value == 1 && Parse<Int128>("170141183460469231731687303715884105727") == Int128.MaxValue
            && Half.MaxValue < (Half)float.MaxValue && int.CreateSaturating(1e20) == int.MaxValue && byte.CreateTruncating(257) == 1 && BitOperations.Log2(1024) == 10 && uint.RotateLeft(1, 31) == 1u << 31 && double.Lerp(0, 10, 0.5) == 5
            && Math.BigMul(ulong.MaxValue, 2, out var low) == 1 && low == ulong.MaxValue - 1 && decimal.Round(2.5m, MidpointRounding.AwayFromZero) == 3 && 0.1 + 0.2 != 0.3 && MathF.Sqrt(2) > 1.41f && int.PopCount(255) == 8 ? "ok" : "no";
    }

    static T Mean<T>(T[] values) where T : INumber<T> => values.Aggregate(T.Zero, (sum, value) => sum + value) / T.CreateChecked(values.Length);

    static T Power<T>(T value, int exponent) where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T> =>
        Enumerable.Repeat(value, exponent).Aggregate(T.MultiplicativeIdentity, (product, factor) => product * factor);

    static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, null);
}
public readonly record struct Modular(int Value) : IMultiplyOperators<Modular, Modular, Modular>, IMultiplicativeIdentity<Modular, Modular>
{
    public static Modular MultiplicativeIdentity => new(1);
    public static Modular operator *(Modular left, Modular right) => new(left.Value * right.Value % 7);
}
