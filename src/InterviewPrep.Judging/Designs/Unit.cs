namespace InterviewPrep.Judging.Designs;

/// <summary>A unit of quantities that are estimated. Units convert into each other within their family alone.</summary>
/// <param name="Numerator">One of it is <paramref name="Numerator"/> / <paramref name="Denominator"/> of the family's first; both are whole, so that converting there and back loses nothing.</param>
public sealed record Unit(string Name, UnitFamily Family, double Numerator, double Denominator = 1)
{
    private static readonly Unit[] All =
    [
        new("1", UnitFamily.Count, 1), new("thousand", UnitFamily.Count, 1e3), new("million", UnitFamily.Count, 1e6), new("billion", UnitFamily.Count, 1e9),
        new("1/s", UnitFamily.Rate, 1), new("1/min", UnitFamily.Rate, 1, 60), new("1/h", UnitFamily.Rate, 1, 3_600), new("1/day", UnitFamily.Rate, 1, 86_400),
        new("B", UnitFamily.Size, 1), new("KB", UnitFamily.Size, 1e3), new("MB", UnitFamily.Size, 1e6), new("GB", UnitFamily.Size, 1e9), new("TB", UnitFamily.Size, 1e12), new("PB", UnitFamily.Size, 1e15),
        new("B/s", UnitFamily.Bandwidth, 1), new("KB/s", UnitFamily.Bandwidth, 1e3), new("MB/s", UnitFamily.Bandwidth, 1e6), new("GB/s", UnitFamily.Bandwidth, 1e9),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(unit => unit.Name)];

    /// <summary>Those that a value in this unit may be given in, the smallest first but for rates, whose first is the second's.</summary>
    public IReadOnlyList<Unit> Siblings => [.. All.Where(unit => unit.Family == Family)];

    public static Unit? Find(string name) => Array.Find(All, unit => unit.Name == name);

    /// <exception cref="ArgumentException">The units are of different families.</exception>
    public double Convert(double value, Unit to) => to.Family == Family
        ? value * (Numerator * to.Denominator) / (Denominator * to.Numerator)
        : throw new ArgumentException($"{Name} does not convert to {to.Name}.", nameof(to));
}

public enum UnitFamily
{
    Count,
    Rate,
    /// <summary>Decimal: a KB is 1,000 B.</summary>
    Size,
    Bandwidth,
}
