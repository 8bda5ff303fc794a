using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>A pipe whose ends are closed unless they are taken; the taken end never blocks.</summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class PipePair : IDisposable
{
    private int _read;
    private int _write;

    public PipePair()
    {
        var ends = stackalloc int[2];
        if (Native.Pipe(ends, Native.CloseOnExec) != 0)
            throw new SandboxUnavailableException($"No pipe could be made: {Marshal.GetLastPInvokeErrorMessage()}.");
        (_read, _write) = (ends[0], ends[1]);
    }

    public int ReadEnd => _read;

    public int WriteEnd => _write;

    public int TakeReadEnd() => Take(ref _read);

    public int TakeWriteEnd() => Take(ref _write);

    public void Dispose()
    {
        CloseEnd(ref _read);
        CloseEnd(ref _write);
    }

    private static int Take(ref int end)
    {
        var taken = end;
        end = -1;
        Native.Control(taken, Native.SetFlags, Native.NonBlocking);
        return taken;
    }

    private static void CloseEnd(ref int end)
    {
        if (end >= 0)
            Native.Close(end);
        end = -1;
    }
}
