// attack: 66
// about: a span as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public ReadOnlySpan<char> Attempt() => "refused";
}
