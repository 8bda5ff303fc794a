namespace InterviewPrep.Judging.Tests.Support;

/// <summary>A test of what is done only as root: the sandbox is copied to where nobody can read it.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!Environment.IsPrivilegedProcess)
            Skip = "About the sandbox of a server that runs as root.";
    }
}
