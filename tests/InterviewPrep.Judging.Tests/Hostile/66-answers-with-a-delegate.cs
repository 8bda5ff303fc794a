// attack: 66
// about: a function as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public Func<string> Attempt() => () => "refused";
}
