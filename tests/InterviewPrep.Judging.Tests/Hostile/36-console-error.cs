// attack: 36
// about: a gigabyte printed as errors
// problem: attempt
// expected: OutputLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var text = new string('x', 1 << 20);
        for (var i = 0; i < 1024; i++)
            Console.Error.Write(text);
        return "printed";
    }
}
