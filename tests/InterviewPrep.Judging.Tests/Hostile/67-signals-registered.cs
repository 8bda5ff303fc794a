// attack: 67
// about: handlers of signals by the runtime
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    public string Attempt()
    {
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = true);
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, context => context.Cancel = true);
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        return "refused";
    }
}
