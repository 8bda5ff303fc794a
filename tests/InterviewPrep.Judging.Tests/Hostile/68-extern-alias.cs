// attack: 68
// about: an alias for an assembly that is not there
// problem: attempt
// expected: CompileError
extern alias harness;
public class Solution
{
    public string Attempt() => "refused";
}
