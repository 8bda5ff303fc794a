// attack: 11
// about: files and folders wherever anybody may write
// problem: attempt
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        foreach (var path in new[] { "/tmp/interviewprep-hostile", "/dev/shm/interviewprep-hostile", "/var/tmp/interviewprep-hostile", "interviewprep-hostile", "/dev/null" })
        {
            try { System.IO.File.WriteAllText(path, "x"); return path; }
            catch (Exception refused) when (refused is UnauthorizedAccessException or System.IO.IOException) { }
            try { System.IO.Directory.CreateDirectory(path + "-folder"); return path; }
            catch (Exception refused) when (refused is UnauthorizedAccessException or System.IO.IOException) { }
        }

        return "refused";
    }
}
