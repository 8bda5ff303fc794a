// attack: 68
// about: types with the names of the framework
// problem: attempt
// expected: Accepted
namespace System
{
    public class Console
    {
        public static void WriteLine(string text) => throw new Exception("shadowed");
    }
    public class Task;
}
namespace InterviewPrep.Sandbox.Run
{
    public class RunServer;
}
public class Solution
{
    public string Attempt() => "refused";
}
