// attack: 68
// about: a call that is redirected when it is compiled
// problem: attempt
// expected: CompileError
namespace System.Runtime.CompilerServices
{
    public class InterceptsLocationAttribute(int version, string data) : Attribute;
}
public static class Redirect
{
    [System.Runtime.CompilerServices.InterceptsLocation(1, "AAAA")]
    public static void WriteLine(string text) { }
}
public class Solution
{
    public string Attempt() => "refused";
}
