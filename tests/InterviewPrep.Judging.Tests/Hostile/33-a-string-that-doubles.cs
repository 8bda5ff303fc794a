// attack: 33
// about: a string that doubles
// problem: attempt
// expected: MemoryLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var text = "x";
        while (true)
            text += text;
    }
}
