using System.Globalization;
using System.Numerics;
using System.Text;

namespace InterviewPrep.Sandbox.Run.Json;

internal sealed class IntConverter : Converter<int>
{
    public override bool IsKey => true;

    public override int Read(ref JsonCursor json) => json.Int();

    /// <summary>Said here, it is compiled ahead of time.</summary>
    public override object ReadBoxed(ref JsonCursor json) => json.Int();

    public override void Write(JsonSink json, int value) => json.Number(value);
}

internal sealed class NumberConverter<T> : Converter<T>
    where T : INumber<T>, IUtf8SpanFormattable
{
    public override bool IsKey => true;

    public override T Read(ref JsonCursor json)
    {
        var start = json;
        return T.TryParse(json.Number(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw start.Mismatch($"a {typeof(T).Name} number");
    }

    public override void Write(JsonSink json, T value)
    {
        if (T.IsNaN(value))
            json.String("NaN");
        else if (T.IsInfinity(value))
            json.String(T.IsPositive(value) ? "Infinity" : "-Infinity");
        else
            json.Number(value);
    }
}

internal sealed class BigIntegerConverter : Converter<BigInteger>
{
    public override bool IsKey => true;

    public override BigInteger Read(ref JsonCursor json)
    {
        var start = json;
        return BigInteger.TryParse(Encoding.ASCII.GetString(json.Number()), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw start.Mismatch("a whole number");
    }

    public override void Write(JsonSink json, BigInteger value) => json.Raw(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));
}

internal sealed class BoolConverter : Converter<bool>
{
    public override bool IsKey => true;

    public override bool Read(ref JsonCursor json) => json.Bool();

    public override void Write(JsonSink json, bool value) => json.Bool(value);
}

internal sealed class CharConverter : Converter<char>
{
    public override bool IsKey => true;

    public override char Read(ref JsonCursor json)
    {
        var start = json;
        return json.String() is [var only] ? only : throw start.Mismatch("a string of one character");
    }

    public override void Write(JsonSink json, char value) => json.String([value]);
}

internal sealed class StringConverter : Converter<string?>
{
    public override bool IsKey => true;

    public override string? Read(ref JsonCursor json) => json.TryNull() ? null : json.String();

    public override void Write(JsonSink json, string? value)
    {
        if (value is null)
            json.Null();
        else
            json.String(value);
    }
}

internal sealed class EnumConverter<T> : Converter<T>
    where T : struct, Enum
{
    public override bool IsKey => true;

    public override T Read(ref JsonCursor json)
    {
        var start = json;
        return Enum.TryParse<T>(json.String(), out var value) ? value : throw start.Mismatch($"one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    public override void Write(JsonSink json, T value) => json.String(value.ToString());
}

internal sealed class NullableConverter<T>(Converter<T> inner) : Converter<T?>
    where T : struct
{
    public override T? Read(ref JsonCursor json) => json.TryNull() ? null : inner.Read(ref json);

    public override void Write(JsonSink json, T? value)
    {
        if (value is { } some)
            inner.Write(json, some);
        else
            json.Null();
    }
}

/// <summary>Whatever the JSON says; used by checkers of class problems and by generators.</summary>
internal sealed class ObjectConverter : Converter<object?>
{
    public override object? Read(ref JsonCursor json)
    {
        switch (json.Peek())
        {
            case (byte)'n':
                json.TryNull();
                return null;
            case (byte)'t' or (byte)'f':
                return json.Bool();
            case (byte)'"':
                return json.String();
            case (byte)'[':
                return Converters.For<object?[]>().Read(ref json);
            case (byte)'{':
                return Converters.For<Dictionary<string, object?>>().Read(ref json);
            default:
                var start = json;
                var number = Encoding.ASCII.GetString(json.Number());
                return int.TryParse(number, CultureInfo.InvariantCulture, out var small) ? small
                    : long.TryParse(number, CultureInfo.InvariantCulture, out var large) ? large
                    : double.TryParse(number, CultureInfo.InvariantCulture, out var other) ? other
                    : throw start.Mismatch("a number");
        }
    }

    public override void Write(JsonSink json, object? value)
    {
        if (value is null)
            json.Null();
        else if (value.GetType() == typeof(object))
            throw new UnwritableAnswerException("An answer of type object says nothing.");
        else
            Converters.For(value.GetType()).WriteBoxed(json, value);
    }
}
