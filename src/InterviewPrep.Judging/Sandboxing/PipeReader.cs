using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// The judge's end of a pipe that can only be read by waiting. A thread of its own holds that wait, and one chunk; it reads on when the chunk was taken, so that
/// a process is never further ahead of the judge than that. It ends, and closes the pipe, when nobody holds the other end any more.
/// All but the reading is guarded by the bell, which rings when something has come.
/// </summary>
internal sealed class PipeReader
{
    private readonly Stream _pipe;
    private readonly object _bell;
    private readonly byte[] _chunk = new byte[Bounds.PipeBytes];
    private int _length;
    private bool _isAbandoned;

    public PipeReader(Stream pipe, object bell)
    {
        (_pipe, _bell) = (pipe, bell);
        new Thread(Work, Bounds.SmallStackBytes) { IsBackground = true, Name = "sandbox pipe" }.Start();
    }

    /// <summary>What has come, until it is taken.</summary>
    public ReadOnlySpan<byte> Chunk => _chunk.AsSpan(0, _length);

    /// <summary>Nothing more will come.</summary>
    public bool IsClosed { get; private set; }

    public void Taken()
    {
        _length = 0;
        Monitor.PulseAll(_bell);
    }

    /// <summary>Nobody takes what comes from now on.</summary>
    public void Abandon()
    {
        _isAbandoned = true;
        Monitor.PulseAll(_bell);
    }

    private void Work()
    {
        using (_pipe)
            while (Pass(Read()))
            {
            }
    }

    private int Read()
    {
        try
        {
            return _pipe.Read(_chunk);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <returns>False when there is no reason to read on.</returns>
    private bool Pass(int count)
    {
        lock (_bell)
        {
            (_length, IsClosed) = (count, count == 0);
            Monitor.PulseAll(_bell);
            while (_length > 0 && !_isAbandoned)
                Monitor.Wait(_bell);
            return !IsClosed && !_isAbandoned;
        }
    }
}
