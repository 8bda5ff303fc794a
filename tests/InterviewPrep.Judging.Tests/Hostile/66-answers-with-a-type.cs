// attack: 66
// about: a type as the answer
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public Type Attempt() => typeof(string);
}
