using System.Diagnostics;
using System.Runtime.Versioning;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>Locks between processes, flock(2) on a file that nobody but root may open: .NET takes a shared one to open a file for reading and an exclusive one to open it alone.</summary>
[SupportedOSPlatform("linux")]
internal static class FileLock
{
    public static IDisposable Share(string file) => Open(file, FileShare.Read);

    /// <returns>Null when somebody holds it.</returns>
    public static IDisposable? TryOwn(string file)
    {
        try
        {
            return Open(file, FileShare.None);
        }
        catch (IOException fault) when (fault.HResult == Native.EAGAIN)
        {
            return null;
        }
    }

    /// <exception cref="IOException">It was held for too long.</exception>
    public static IDisposable Wait(string file)
    {
        for (var started = Stopwatch.GetTimestamp(); ;)
        {
            if (TryOwn(file) is { } owned)
                return owned;
            if (Stopwatch.GetElapsedTime(started).TotalMilliseconds > Bounds.StagingMs)
                throw new IOException($"another process has held {file} for {Bounds.StagingMs / 1000} s.");
            Thread.Sleep(Bounds.WatchMs);
        }
    }

    private static FileStream Open(string file, FileShare share) => new(file, new FileStreamOptions
    {
        Mode = FileMode.OpenOrCreate,
        Access = FileAccess.Read,
        Share = share,
        BufferSize = 0,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });
}
