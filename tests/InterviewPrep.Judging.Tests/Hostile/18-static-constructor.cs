// attack: 18
// about: from a static constructor
// problem: attempt
// with: Probe
// expected: Accepted
public class Solution
{
    static readonly string s_outcome;
    static Solution() => s_outcome = Probe.Outcome();
    public string Attempt() => s_outcome;
}
