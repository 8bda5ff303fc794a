using System.Buffers.Text;
using System.Globalization;
using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>The input does not fit the type that it is read as.</summary>
internal sealed class JsonMismatchException(string message) : Exception(message);

/// <summary>
/// Reads JSON forwards, by hand: in a cold process half the cost of a general serializer. The judge has checked that the text is JSON,
/// so only the types are in question.
/// </summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;
    private int _depth;

    public bool TryNull()
    {
        if (Peek() != 'n')
            return false;
        Skip("null"u8, "null");
        return true;
    }

    public byte Peek()
    {
        while (_at < _json.Length && _json[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _at++;
        return _at < _json.Length ? _json[_at] : (byte)0;
    }

    public void Open(char bracket, string wanted)
    {
        if (Peek() != bracket)
            throw Mismatch(wanted);
        if (++_depth > Bounds.JsonDepth)
            throw new JsonMismatchException($"The input is nested deeper than {Bounds.JsonDepth} levels.");
        _at++;
    }

    /// <returns>False at the closing bracket, which is then consumed.</returns>
    public bool Next(char closing)
    {
        var next = Peek();
        if (next == closing)
        {
            _at++;
            _depth--;
            return false;
        }

        if (next == ',')
            _at++;
        return true;
    }

    public void Colon()
    {
        Peek();
        Skip(":"u8, "a colon");
    }

    public bool Bool()
    {
        switch (Peek())
        {
            case (byte)'t':
                Skip("true"u8, "true or false");
                return true;
            case (byte)'f':
                Skip("false"u8, "true or false");
                return false;
            default:
                throw Mismatch("true or false");
        }
    }

    public int Int()
    {
        Peek();
        if (!Utf8Parser.TryParse(_json[_at..], out int value, out var length) || ContinuesNumber(_at + length))
            throw Mismatch("an int");
        _at += length;
        return value;
    }

    /// <summary>The characters of a number, or of one of the three that JSON cannot say, without its quotes.</summary>
    public ReadOnlySpan<byte> Number()
    {
        if (Peek() == '"')
            return RawString("a number");
        var start = _at;
        while (ContinuesNumber(_at))
            _at++;
        return _at > start ? _json[start.._at] : throw Mismatch("a number");
    }

    public string String()
    {
        var raw = RawString("a string");
        return raw.IndexOf((byte)'\\') >= 0 ? Unescape(raw) ?? throw Mismatch("a text without broken escapes") : Encoding.UTF8.GetString(raw);
    }

    public JsonMismatchException Mismatch(string wanted)
    {
        var start = _at;
        var rest = Encoding.UTF8.GetString(_json.Slice(start, Math.Min(24, _json.Length - start)));
        return new JsonMismatchException($"{wanted} was expected at position {start + 1}, not: {rest}");
    }

    private ReadOnlySpan<byte> RawString(string wanted)
    {
        if (Peek() != '"')
            throw Mismatch(wanted);
        var start = ++_at;
        while (_at < _json.Length && _json[_at] != '"')
            _at += _json[_at] == '\\' ? 2 : 1;
        return _at < _json.Length ? _json[start.._at++] : throw new JsonMismatchException($"The text that begins at position {start} does not end.");
    }

    private void Skip(ReadOnlySpan<byte> token, string wanted)
    {
        if (!_json[_at..].StartsWith(token))
            throw Mismatch(wanted);
        _at += token.Length;
    }

    private readonly bool ContinuesNumber(int at) =>
        at < _json.Length && _json[at] is >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E';

    /// <returns>Null when a code unit does not have its four digits.</returns>
    private static string? Unescape(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length;)
        {
            var plain = raw[i..].IndexOf((byte)'\\');
            if (plain != 0)
            {
                var run = plain < 0 ? raw[i..] : raw.Slice(i, plain);
                text.Append(Encoding.UTF8.GetString(run));
                i += run.Length;
                continue;
            }

            if (raw[i + 1] == 'u')
            {
                if (i + 6 > raw.Length || !ushort.TryParse(raw.Slice(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                    return null;
                text.Append((char)unit);
                i += 6;
                continue;
            }

            text.Append((char)raw[i + 1] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            i += 2;
        }

        return text.ToString();
    }
}
