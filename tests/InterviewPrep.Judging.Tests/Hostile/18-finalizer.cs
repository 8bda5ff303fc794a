// attack: 18
// about: from the finalizer thread
// problem: attempt
// with: Probe
// expected: Accepted
public class Solution
{
    static string s_outcome = "the finalizer did not run";
    ~Solution() => s_outcome = Probe.Outcome();
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static void Drop() => new Solution();
    public string Attempt()
    {
        Drop();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return s_outcome;
    }
}
