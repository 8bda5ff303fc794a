// attack: 18
// about: from a module initializer
// problem: attempt
// with: Probe
// expected: Accepted
public static class Early
{
    public static string Outcome = "the initializer did not run";
    [System.Runtime.CompilerServices.ModuleInitializer]
    public static void Run() => Outcome = Probe.Outcome();
}
public class Solution
{
    public string Attempt() => Early.Outcome;
}
