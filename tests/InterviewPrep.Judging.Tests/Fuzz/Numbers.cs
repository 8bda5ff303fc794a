using System.Numerics;
using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;

namespace InterviewPrep.Judging.Tests.Fuzz;

internal static class Numbers
{
    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Elements(0m, decimal.MaxValue, decimal.MinValue, decimal.One, 0.10m, 0.0000000000000000000000000001m),
        Bits<int>().ArrayOf(4).Select(parts => new decimal(parts[0], parts[1], parts[2], parts[3] < 0, (byte)((uint)parts[3] % 29))));

    public static Gen<BigInteger> Big { get; } = Gen.OneOf(
        Gen.Elements(BigInteger.Zero, BigInteger.MinusOne, ulong.MaxValue, BigInteger.Pow(10, 1100), -BigInteger.Pow(7, 1000)),
        Bits<byte>().ArrayOf().Select(bytes => new BigInteger(bytes)));

    /// <summary>The bounds of a type, what stands around zero, and every other pattern of its bits.</summary>
    public static Gen<T> Of<T>()
        where T : unmanaged, INumber<T>, IMinMaxValue<T> =>
        Gen.OneOf(Gen.Elements(T.MinValue, T.MaxValue, T.Zero, T.One, T.MaxValue - T.One), Gen.Choose(0, 100).Select(T.CreateTruncating), Bits<T>());

    public static Gen<T> Floating<T>()
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T> =>
        Gen.OneOf(Gen.Elements(T.NaN, T.PositiveInfinity, T.NegativeInfinity, T.NegativeZero, T.Epsilon, T.Pi), Of<T>());

    public static Gen<T> Bits<T>()
        where T : unmanaged => Gen.Choose(0, 255).ArrayOf(Marshal.SizeOf<Guid>()).Select(values => MemoryMarshal.Read<T>(values.Select(value => (byte)value).ToArray()));
}
