// attack: 30
// about: printing elsewhere changes nothing
// problem: attempt
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        Console.SetOut(System.IO.TextWriter.Null);
        Console.SetError(System.IO.TextWriter.Null);
        Console.SetIn(System.IO.TextReader.Null);
        Console.WriteLine("nowhere");
        return "refused";
    }
}
