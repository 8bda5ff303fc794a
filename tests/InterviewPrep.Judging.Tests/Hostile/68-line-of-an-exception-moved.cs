// attack: 68
// about: an exception that says it is in another file and line
// problem: attempt
// expected: RuntimeError
// message: System.FormatException: here
public class Solution
{
#line 16000000 "/etc/passwd"
    public string Attempt() => throw new FormatException("here");
}
