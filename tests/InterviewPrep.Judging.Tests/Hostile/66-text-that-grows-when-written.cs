// attack: 66
// about: a text that is six times as long when it is written
// problem: attempt
// expected: OutputLimitExceeded
public class Solution
{
    public string Attempt() => new string('\0', 3_000_000);
}
