// attack: 67
// about: assemblies from bytes, which need shared memory, and from files
// problem: attempt
// expected: MemoryLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var context = new System.Runtime.Loader.AssemblyLoadContext("own", isCollectible: true);
        try
        {
            context.LoadFromStream(new System.IO.MemoryStream(new byte[4096]));
            return "garbage is loaded";
        }
        catch (BadImageFormatException)
        {
        }

        try
        {
            context.LoadFromAssemblyPath("/etc/passwd");
            return "a file is loaded";
        }
        catch (Exception refusal) when (refusal is System.IO.IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return "refused";
        }
    }
}
