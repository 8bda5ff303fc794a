// attack: 68
// about: a module initializer that never ends
// problem: attempt
// expected: TimeLimitExceeded
public static class Early
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    public static void Run() => Thread.Sleep(Timeout.Infinite);
}
public class Solution
{
    public string Attempt() => "refused";
}
