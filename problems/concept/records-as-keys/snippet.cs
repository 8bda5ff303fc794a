public record Point(int X, int Y);
public record Team(string Name, string[] Members);
public record Seat { public int Row { get; set; } }

public static class Program
{
    public static void Main()
    {
        var names = new Dictionary<Point, string> { [new Point(1, 2)] = "here" };
        Console.WriteLine(names.ContainsKey(new Point(1, 2)));

        var a = new Team("blue", ["Ann"]);
        Console.WriteLine(a == new Team("blue", ["Ann"]));
        Console.WriteLine(a == (a with { }));

        var seat = new Seat { Row = 1 };
        var taken = new HashSet<Seat> { seat };
        seat.Row = 2;
        Console.WriteLine(taken.Contains(seat));
        Console.WriteLine(taken.Contains(new Seat { Row = 1 }));
        Console.WriteLine(taken.Count);
    }
}
