public class Document
{
    public Document() { Console.WriteLine("Document"); Describe(); }
    protected virtual void Describe() => Console.WriteLine("a document");
}

public class Report : Document
{
    private readonly string _title = "Sales";
    private readonly string? _format;

    public Report(string format)
    {
        _format = format;
        Console.WriteLine("Report");
        Describe();
    }

    protected override void Describe() => Console.WriteLine($"{_title} as {_format ?? "nothing"}");
}

public static class Program
{
    public static void Main() => new Report("PDF");
}
