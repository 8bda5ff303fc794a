public static class Program
{
    public struct Counter
    {
        public int Value;
        public void Add() => Value++;
    }

    private static readonly Counter Fixed = new();

    public static void Main()
    {
        var array = new Counter[1];
        array[0].Add();
        Console.WriteLine(array[0].Value);

        var list = new List<Counter> { new() };
        list[0].Add();
        Console.WriteLine(list[0].Value);

        Fixed.Add();
        Console.WriteLine(Fixed.Value);
    }
}
