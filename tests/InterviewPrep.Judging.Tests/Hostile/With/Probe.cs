/// <summary>Tries to get out by a file, a socket and a process; says "refused" when nothing succeeded.</summary>
public static class Probe
{
    [System.Runtime.InteropServices.DllImport("libc", SetLastError = true)]
    private static extern int socket(int family, int type, int protocol);

    [System.Runtime.InteropServices.DllImport("libc", SetLastError = true)]
    private static extern int fork();

    public static string Outcome()
    {
        const int notPermitted = 1;
        if (socket(2, 1, 0) >= 0 || System.Runtime.InteropServices.Marshal.GetLastPInvokeError() != notPermitted)
            return "a socket";
        if (fork() >= 0 || System.Runtime.InteropServices.Marshal.GetLastPInvokeError() != notPermitted)
            return "a process";
        return IsRefused(() => System.IO.File.ReadAllText("/etc/passwd")) && IsRefused(() => System.IO.File.WriteAllText("/tmp/interviewprep-hostile", "x")) ? "refused" : "a file";
    }

    private static bool IsRefused(Action attempt)
    {
        try
        {
            attempt();
            return false;
        }
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or System.IO.IOException)
        {
            return true;
        }
    }
}
