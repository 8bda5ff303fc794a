// attack: 66
// about: an object that makes up its members
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public System.Dynamic.ExpandoObject Attempt() => new();
}
