// attack: 16
// about: the environment holds nothing but the runtime's settings; /proc is closed
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int getppid();
    public string Attempt()
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
            if (!name.StartsWith("DOTNET_") && name is not ("MALLOC_ARENA_MAX" or "LANG" or "TZ"))
                return name;
        foreach (var process in new[] { "self", getppid().ToString(), "1", "thread-self" })
            foreach (var file in new[] { "environ", "mem", "cmdline", "maps", "status", "fd/0", "root", "cwd", "exe" })
            {
                try { return $"{process}/{file}: {new System.IO.FileStream($"/proc/{process}/{file}", System.IO.FileMode.Open, System.IO.FileAccess.Read).Length}"; }
                catch (Exception refused) when (refused is UnauthorizedAccessException or System.IO.IOException) { }
            }

        return Environment.GetCommandLineArgs().Length <= 2 ? "refused" : "arguments";
    }
}
