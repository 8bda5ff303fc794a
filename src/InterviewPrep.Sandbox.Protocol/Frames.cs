using System.Buffers.Binary;
using System.Text;

namespace InterviewPrep.Sandbox.Protocol;

/// <summary>What a frame says. A frame is a 4-byte little-endian length of the rest, one byte of kind, then its fields.</summary>
public enum FrameKind : byte
{
    /// <summary>Sandbox → judge: confined and warm.</summary>
    Ready = 1,
    /// <summary>Judge → compile process.</summary>
    Compile,
    /// <summary>Compile process → judge.</summary>
    Compiled,
    /// <summary>Judge → run process, once: the assembly.</summary>
    Assign,
    /// <summary>Judge → run process: one input, with its nonce.</summary>
    Test,
    /// <summary>Run process → judge: the answer to one input, with its nonce.</summary>
    Answer,
    /// <summary>Judge → sql process: schema and rows of a fresh database, with their nonce.</summary>
    Dataset,
    /// <summary>Sql process → judge: the database stands, or why not.</summary>
    Prepared,
    /// <summary>Judge → sql process: what to execute on the database, once.</summary>
    Statement,
    /// <summary>Judge → sql process: what the tables of the database look like.</summary>
    Describe,
    /// <summary>Sql process → judge: the rows and the plan, or why there are none.</summary>
    Rows,
}

public enum AnswerStatus : byte
{
    Answered,
    /// <summary>The code threw.</summary>
    Threw,
    /// <summary>The code threw because memory ran out.</summary>
    OutOfMemory,
    /// <summary>More was printed, or answered, than is allowed.</summary>
    TooMuchOutput,
    /// <summary>The input does not convert to the parameters.</summary>
    BadInput,
    /// <summary>The result cannot be written as JSON.</summary>
    BadResult,
}

public enum SqlStatus : byte
{
    Answered,
    /// <summary>SQLite, or a documented rule, does not accept the text.</summary>
    Refused,
    /// <summary>It failed while it ran.</summary>
    Failed,
    OutOfMemory,
    TooMuchOutput,
}

/// <summary>The types of a value (SQLite, "Datatypes In SQLite", storage classes).</summary>
public enum SqlType : byte
{
    Null,
    Integer,
    Real,
    Text,
    Blob,
}

/// <summary>Builds one frame.</summary>
public sealed class FrameWriter
{
    private byte[] _buffer = new byte[256];
    private int _length;

    public FrameWriter(FrameKind kind)
    {
        _length = sizeof(int);
        Byte((byte)kind);
    }

    public int Length => _length;

    public FrameWriter Byte(byte value)
    {
        Reserve(1)[0] = value;
        return this;
    }

    public FrameWriter Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    public FrameWriter Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Reserve(sizeof(int)), value);
        return this;
    }

    public FrameWriter Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);
        return this;
    }

    public FrameWriter Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    public FrameWriter Nonce(Guid value)
    {
        value.TryWriteBytes(Reserve(16));
        return this;
    }

    public FrameWriter Bytes(ReadOnlySpan<byte> value)
    {
        Int(value.Length);
        value.CopyTo(Reserve(value.Length));
        return this;
    }

    public FrameWriter Text(string value) => Bytes(Encoding.UTF8.GetBytes(value));

    public ReadOnlyMemory<byte> Finish()
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer, _length - sizeof(int));
        return _buffer.AsMemory(0, _length);
    }

    private Span<byte> Reserve(int count)
    {
        if (_length + count > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_length + count, _buffer.Length * 2));
        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }
}

/// <summary>Reads the fields of one frame in order.</summary>
/// <exception cref="InvalidDataException">The frame is shorter than its fields, or a length is negative.</exception>
public ref struct FrameReader(ReadOnlySpan<byte> body)
{
    private ReadOnlySpan<byte> _rest = body;

    public FrameKind Kind() => (FrameKind)Take(1)[0];

    public byte Byte() => Take(1)[0];

    public bool Bool() => Take(1)[0] != 0;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <exception cref="InvalidDataException">The next number is not one from 0 to <paramref name="most"/>.</exception>
    public int Count(int most) => Int() is var count && count >= 0 && count <= most ? count : throw new InvalidDataException($"{count} is not a count up to {most}.");

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public double Double() => BitConverter.Int64BitsToDouble(Long());

    public Guid Nonce() => new(Take(16));

    public byte[] Bytes() => Take(Int()).ToArray();

    public string Text() => Encoding.UTF8.GetString(Take(Int()));

    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)_rest.Length)
            throw new InvalidDataException($"A frame ends {count} bytes too early.");
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
