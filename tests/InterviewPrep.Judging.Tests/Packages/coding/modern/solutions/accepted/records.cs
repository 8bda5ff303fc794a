// records, with-expressions, deconstruction
public class Solution
{
    public string Check()
    {
        var (x, y) = new Point(1, 2) with { Y = 3 };
        return x + y == 4 && new Point(1, 2) == new Point(1, 2) ? "ok" : "no";
    }
}
public record Point(int X, int Y);
public readonly record struct Size(int Width);
