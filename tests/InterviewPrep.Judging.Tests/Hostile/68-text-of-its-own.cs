// attack: 68
// about: a string that is no string
// problem: attempt
// expected: CompileError
namespace System
{
    public class String;
}
public class Solution
{
    public String Attempt() => "refused";
}
