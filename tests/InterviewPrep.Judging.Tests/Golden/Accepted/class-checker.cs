// about: a checker of a class problem
// problem: any-order-log
public class AnyOrderLog
{
    private readonly Stack<string> _lines = new();
    public void Write(string line) => _lines.Push(line);
    public string[] Lines() => _lines.ToArray();
}
