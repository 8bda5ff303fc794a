public static class Program
{
    public static void Main()
    {
        var asked = 0;
        var numbers = new List<int> { 1, 2, 3, 4 };
        var even = numbers.Where(n => { asked++; return n % 2 == 0; });
        Console.WriteLine(asked);

        numbers.Add(6);
        Console.WriteLine(even.Count());
        Console.WriteLine(even.First());
        Console.WriteLine(asked);

        var kept = even.ToList();
        numbers.Add(8);
        Console.WriteLine(kept.Count);
        Console.WriteLine(even.Count());
        Console.WriteLine(asked);
    }
}
