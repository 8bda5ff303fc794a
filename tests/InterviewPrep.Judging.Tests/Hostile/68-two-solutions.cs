// attack: 68
// about: two classes of the same name, of which one is nested
// problem: attempt
// expected: Accepted
public class Outer
{
    public class Solution
    {
        public string Attempt() => "nested";
    }
}
public partial class Solution
{
    public string Attempt() => Word();
}
public partial class Solution
{
    static string Word() => "refused";
}
