// attack: 68
// about: an error that says it is in another file and line
// problem: attempt
// expected: CompileError
// error: 9: CS0103
#line 16000000 "/etc/passwd"
public class Solution
{
    public string Attempt() => missing;
}
