// attack: 68
// about: an attribute that opens the harness to this assembly
// problem: attempt
// expected: CompileError
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("InterviewPrep.Sandbox")]
namespace System.Runtime.CompilerServices
{
    public class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name => name;
    }
}
public class Solution
{
    public string Attempt() => $"{InterviewPrep.Sandbox.Run.RunServer.Serve}";
}
