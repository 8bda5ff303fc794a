using System.Buffers.Text;
using System.Globalization;
using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>The answer is larger than an answer may be.</summary>
internal sealed class AnswerTooLargeException() : Exception("The answer is too large.");

/// <summary>The answer cannot be said in JSON.</summary>
internal sealed class UnwritableAnswerException(string message) : Exception(message);

/// <summary>Writes minified JSON into a bounded buffer.</summary>
/// <param name="limit">Bytes.</param>
internal sealed class JsonSink(int limit)
{
    private byte[] _buffer = new byte[1024];
    private int _length;
    private int _depth;
    private bool _needsComma;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Open(char bracket)
    {
        if (++_depth > Bounds.JsonDepth)
            throw new UnwritableAnswerException($"The answer is nested deeper than {Bounds.JsonDepth} levels; does it contain itself?");
        Separate();
        Reserve(1)[0] = (byte)bracket;
        _length++;
        _needsComma = false;
    }

    public void Close(char bracket)
    {
        _depth--;
        Reserve(1)[0] = (byte)bracket;
        _length++;
        _needsComma = true;
    }

    public void Key(string key)
    {
        String(key);
        Reserve(1)[0] = (byte)':';
        _length++;
        _needsComma = false;
    }

    public void Null() => Raw("null"u8);

    public void Bool(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>The most frequent of numbers has a method that is compiled ahead of time, and needs no culture.</summary>
    public void Number(int value)
    {
        const int mostDigits = 11;
        Span<byte> digits = stackalloc byte[mostDigits];
        Utf8Formatter.TryFormat(value, digits, out var written);
        Raw(digits[..written]);
    }

    public void Number<T>(T value)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        Separate();
        int written;
        while (!value.TryFormat(_buffer.AsSpan(_length), out written, default, CultureInfo.InvariantCulture))
            Reserve(_buffer.Length - _length + 1);
        _length += written;
        _needsComma = true;
    }

    public void Raw(ReadOnlySpan<byte> token)
    {
        Separate();
        token.CopyTo(Reserve(token.Length));
        _length += token.Length;
        _needsComma = true;
    }

    public void String(ReadOnlySpan<char> value)
    {
        Separate();
        Byte('"');
        while (!value.IsEmpty)
        {
            var plain = 0;
            while (plain < value.Length && !NeedsEscape(value, plain))
                plain++;
            var bytes = Encoding.UTF8.GetByteCount(value[..plain]);
            Encoding.UTF8.GetBytes(value[..plain], Reserve(bytes));
            _length += bytes;
            value = value[plain..];
            if (!value.IsEmpty)
            {
                Escape(value[0]);
                value = value[1..];
            }
        }

        Byte('"');
        _needsComma = true;
    }

    private static bool NeedsEscape(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c is < ' ' or '"' or '\\')
            return true;
        if (char.IsHighSurrogate(c))
            return at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
    }

    private void Escape(char c)
    {
        if (c is '"' or '\\')
        {
            Byte('\\');
            Byte(c);
            return;
        }

        Span<byte> escaped = stackalloc byte[6];
        "\\u"u8.CopyTo(escaped);
        ((int)c).TryFormat(escaped[2..], out _, "x4", CultureInfo.InvariantCulture);
        escaped.CopyTo(Reserve(6));
        _length += 6;
    }

    private void Byte(char c)
    {
        Reserve(1)[0] = (byte)c;
        _length++;
    }

    private void Separate()
    {
        if (!_needsComma)
            return;
        Byte(',');
        _needsComma = false;
    }

    private Span<byte> Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            if (_length + (long)count > limit)
                throw new AnswerTooLargeException();
            Array.Resize(ref _buffer, (int)Math.Min(limit, Math.Max(_buffer.Length * 2L, _length + (long)count)));
        }

        return _buffer.AsSpan(_length, count);
    }
}
