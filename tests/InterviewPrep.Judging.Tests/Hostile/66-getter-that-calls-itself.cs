// attack: 66
// about: a property that calls itself without end
// problem: attempt
// expected: RuntimeError
// message: Stack overflow
public class Solution
{
    public Endless Attempt() => new();
}
public record Endless
{
    public int Value => Value + 1;
}
