// attack: 66
// about: a pair as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public KeyValuePair<string, int> Attempt() => new("refused", 1);
}
