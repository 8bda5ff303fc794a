// attack: 18
// about: from a thread of its own
// problem: attempt
// with: Probe
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        var outcome = "the thread did not run";
        var thread = new Thread(() => outcome = Probe.Outcome());
        thread.Start();
        thread.Join();
        return outcome;
    }
}
