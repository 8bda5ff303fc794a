public static class Program
{
    private static int Number()
    {
        var n = 1;
        try { return n; }
        finally { n = 2; Console.WriteLine("finally"); }
    }

    private static List<int> Numbers()
    {
        var list = new List<int> { 1 };
        try { return list; }
        finally { list.Add(2); }
    }

    public static void Main()
    {
        Console.WriteLine(Number());
        Console.WriteLine(Numbers().Count);
        try { try { throw new Exception("work"); } finally { throw new Exception("cleaning up"); } }
        catch (Exception e) { Console.WriteLine(e.Message); }
    }
}
