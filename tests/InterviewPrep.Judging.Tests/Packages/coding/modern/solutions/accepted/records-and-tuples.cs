// records, structs, deconstruction, tuples, ranges, nested patterns
public class Solution
{
    public string Check()
    {
        var line = new Line(new Spot(1, 2), new Spot(3, 4)) { Tags = ["a"] };
        var moved = line with { To = line.To with { X = 9 } };
        var (from, (x, y)) = moved;
        (int Low, int High) range = (1, 5);
        (range.Low, range.High) = (range.High, range.Low);
        object[] things = [1, "two", 3.0, null!, new Spot(0, 7), (4, "four"), new[] { 1, 2, 3 }];
        var told = string.Join(' ', things.Select(thing => thing switch
        {
            int n and > 0 => $"int{n}",
            string { Length: 3 } text => text,
            double d when d == 3 => "three",
            null => "null",
            Spot(0, var height) => $"high{height}",
            (int n, string) => $"pair{n}",
            int[] and [.., var last] => $"last{last}",
            _ => "?",
        }));
        return line != moved && line.Equals(line with { }) && (x, y) == (9, 4) && from.ToString() == "Spot { X = 1, Y = 2 }" && range == (5, 1) && told == "int1 two three null high7 pair4 last3" && new Money(5).CompareTo(new Money(3)) > 0 && things[^1] is int[] { Length: 3 } ? "ok" : told;
    }
}
public readonly record struct Spot(int X, int Y);
public record Line(Spot From, Spot To)
{
    public required string[] Tags { get; init; }
}
public readonly record struct Money(decimal Amount) : IComparable<Money>
{
    public int CompareTo(Money other) => Amount.CompareTo(other.Amount);
}
