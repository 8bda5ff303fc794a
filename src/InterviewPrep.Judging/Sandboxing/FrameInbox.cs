using System.Buffers.Binary;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What a process has answered and nobody has taken yet. It grows to the length of one frame, which the taker limits.</summary>
internal sealed class FrameInbox
{
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    /// <summary>Where the next bytes go; never empty.</summary>
    public Span<byte> Free
    {
        get
        {
            if (_length == _bytes.Length)
                Array.Resize(ref _bytes, _bytes.Length * 2);
            return _bytes.AsSpan(_length);
        }
    }

    /// <param name="count">Bytes that were written to <see cref="Free"/>.</param>
    public void Filled(int count) => _length += count;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var free = Free;
            var count = Math.Min(free.Length, bytes.Length);
            bytes[..count].CopyTo(free);
            Filled(count);
            bytes = bytes[count..];
        }
    }

    /// <returns><see cref="Stop.None"/> with a frame, <see cref="Stop.Gone"/> when no whole one is there, <see cref="Stop.Garbage"/> when there will never be one.</returns>
    public Stop Next(int limit, out byte[] body)
    {
        body = [];
        if (_length < sizeof(int))
            return Stop.Gone;
        var length = BinaryPrimitives.ReadInt32LittleEndian(_bytes);
        if (length < 1 || length > limit)
            return Stop.Garbage;
        if (_length < sizeof(int) + length)
            return Stop.Gone;
        body = _bytes.AsSpan(sizeof(int), length).ToArray();
        _length -= sizeof(int) + length;
        _bytes.AsSpan(sizeof(int) + length, _length).CopyTo(_bytes);
        return Stop.None;
    }
}
