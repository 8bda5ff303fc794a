// attack: 38
// about: a pattern that backtracks for ever
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt() => System.Text.RegularExpressions.Regex.IsMatch(new string('a', 40) + "!", "^(a+)+$") ? "matched" : "refused";
}
