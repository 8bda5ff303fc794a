// attack: 10
// about: folders of the system
// problem: attempt
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        foreach (var folder in new[] { "/", "/tmp", "/home", "/proc", "/proc/self/fd", "/usr/lib", "." })
        {
            try { return $"{folder}: {System.IO.Directory.GetFileSystemEntries(folder).Length}"; }
            catch (Exception refused) when (refused is UnauthorizedAccessException or System.IO.IOException) { }
        }

        return "refused";
    }
}
