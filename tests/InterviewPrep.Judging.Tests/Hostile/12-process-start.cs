// attack: 12
// about: a process, by the framework
// problem: attempt
// expected: CompileError
// error: 8: CS
public class Solution
{
    public string Attempt() => System.Diagnostics.Process.Start("/bin/true") is null ? "refused" : "started";
}
