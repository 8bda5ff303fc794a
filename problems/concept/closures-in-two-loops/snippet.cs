public static class Program
{
    public static void Main()
    {
        var first = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
            first.Add(() => i);

        var second = new List<Func<int>>();
        foreach (var i in new[] { 0, 1, 2 })
            second.Add(() => i);

        var factor = 10;
        Func<int, int> scale = n => n * factor;
        factor = 100;

        Console.WriteLine(string.Join(" ", first.Select(f => f())));
        Console.WriteLine(string.Join(" ", second.Select(f => f())));
        Console.WriteLine(scale(2));
    }
}
