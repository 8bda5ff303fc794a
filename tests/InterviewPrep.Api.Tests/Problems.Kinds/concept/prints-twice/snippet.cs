public static class Program
{
    public static void Main()
    {
        for (var i = 1; i < 3; i++)
            Console.WriteLine("SEC" + "RET-" + i);
    }
}
