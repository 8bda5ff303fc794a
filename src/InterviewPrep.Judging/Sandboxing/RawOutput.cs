using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What a process writes beside its answers: counted, and its beginning kept.</summary>
internal sealed class RawOutput
{
    private readonly byte[] _kept = new byte[Bounds.LastWordsBytes];
    private int _keptLength;
    private long _total;

    /// <summary>Its beginning, up to <see cref="Bounds.LastWordsBytes"/>.</summary>
    public string Text => Encoding.UTF8.GetString(_kept, 0, _keptLength);

    /// <returns>False when more was written than is allowed.</returns>
    public bool Add(ReadOnlySpan<byte> bytes)
    {
        var kept = Math.Min(bytes.Length, _kept.Length - _keptLength);
        bytes[..kept].CopyTo(_kept.AsSpan(_keptLength));
        _keptLength += kept;
        _total += bytes.Length;
        return _total <= Bounds.RawOutputBytes;
    }
}
