namespace InterviewPrep.Judging.Tests.Fuzz;

// What an author may declare beside the types that are always there.
public enum Color
{
    Red,
    Green,
    Blue,
}

public sealed record Point(int X, int? Y);

public record struct Pair(string? Name, Point?[]? Points);

public sealed class Box
{
    public int Size { get; set; }
    public string? Label;
}

public sealed record Branch(int Value, Branch[] Children);
