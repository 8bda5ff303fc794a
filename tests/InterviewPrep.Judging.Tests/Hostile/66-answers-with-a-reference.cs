// attack: 66
// about: a reference to a text
// problem: attempt
// expected: RuntimeError
public class Solution
{
    static string s_text = "refused";
    public ref string Attempt() => ref s_text;
}
