// attack: 10
// about: files of the system, of the application and of the process itself
// problem: attempt
// expected: Accepted
public class Solution
{
    static readonly string[] Secrets =
    [
        "/etc/passwd", "/etc/hostname", "/root/.bashrc", "/proc/self/environ", "/proc/1/environ", "/proc/self/maps", "/usr/lib/os-release", "appsettings.json", "data/interviewprep.db",
        "/var/cache/interviewprep",
    ];
    static string Try(string what, Func<object> attempt)
    {
        try { return $"{what}: {attempt()}"; }
        catch (Exception refused) when (refused is UnauthorizedAccessException or System.IO.IOException) { return "refused"; }
    }
    public string Attempt() =>
        Secrets.SelectMany(path => new[]
        {
            Try(path, () => System.IO.File.ReadAllBytes(path).Length),
            Try(path, () => new System.IO.FileStream(path, System.IO.FileMode.Open, System.IO.FileAccess.Read).Length),
            Try(path, () => System.IO.File.Exists(path) ? "exists" : throw new System.IO.IOException()),
        }).FirstOrDefault(outcome => outcome != "refused", "refused");
}
