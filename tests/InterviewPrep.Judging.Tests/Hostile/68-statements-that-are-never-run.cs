// attack: 68
// about: statements outside of any class are not run
// problem: attempt
// expected: Accepted
while (true)
    Environment.Exit(1);
public class Solution
{
    public string Attempt() => "refused";
}
