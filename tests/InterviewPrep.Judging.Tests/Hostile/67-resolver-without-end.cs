// attack: 67
// about: a missing assembly that is looked for without end
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        System.Runtime.Loader.AssemblyLoadContext.Default.Resolving += (_, _) => { Thread.Sleep(Timeout.Infinite); return null; };
        System.Reflection.Assembly.Load("Missing");
        return "refused";
    }
}
