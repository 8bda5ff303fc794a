public static class Program
{
    private static async Task Work(string name, Task gate)
    {
        Console.WriteLine($"{name} begins");
        await gate;
        if (name == "third") throw new InvalidOperationException();
        Console.WriteLine($"{name} ends");
    }

    public static async Task Main()
    {
        var gate = new TaskCompletionSource();
        var first = Work("first", Task.CompletedTask);
        var second = Work("second", gate.Task);
        var third = Work("third", Task.CompletedTask);
        Console.WriteLine("all called");
        gate.SetResult();
        await Task.WhenAll(first, second);
        try { await third; }
        catch (InvalidOperationException) { Console.WriteLine("caught"); }
    }
}
