// attack: 12
// about: a process, by reflection
// problem: attempt
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        try
        {
            var process = System.Reflection.Assembly.Load("System.Diagnostics.Process").GetType("System.Diagnostics.Process");
            process.GetMethod("Start", [typeof(string)]).Invoke(null, ["/bin/true"]);
            return "started";
        }
        catch (Exception refused) when (refused is System.IO.IOException or System.Reflection.TargetInvocationException)
        {
            return "refused";
        }
    }
}
