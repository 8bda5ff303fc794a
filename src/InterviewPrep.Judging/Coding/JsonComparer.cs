using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Coding;

/// <summary>Whether an answer is the expected one, as data: numbers by value, objects whatever the order of their members.</summary>
public static class JsonComparer
{
    private static readonly Regex Escape = new(@"\\(?:u[0-9a-fA-F]{4}|.)", RegexOptions.NonBacktracking);

    /// <param name="comparison">Any but <see cref="ComparisonKind.Checker"/>.</param>
    /// <exception cref="JsonException">One of the two is not JSON.</exception>
    public static bool AreEqual(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, Comparison comparison)
    {
        if (expected.Span.SequenceEqual(actual.Span))
            return true;
        if (!Utf8.IsValid(actual.Span))
            throw new JsonException("The answer is not UTF-8.");
        using var left = AnswerJson.Parse(expected);
        using var right = AnswerJson.Parse(actual);
        return comparison.Kind switch
        {
            ComparisonKind.Float => AreEqual(left.RootElement, right.RootElement, (a, b) => AreClose(a, b, comparison.Tolerance)),
            ComparisonKind.Unordered => AreSameBag(left.RootElement, right.RootElement),
            _ => AreEqual(left.RootElement, right.RootElement, AreSameNumber),
        };
    }

    private static bool AreSameBag(JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != JsonValueKind.Array || actual.ValueKind != JsonValueKind.Array)
            return AreEqual(expected, actual, AreSameNumber);
        if (expected.GetArrayLength() != actual.GetArrayLength())
            return false;
        return Sorted(expected).SequenceEqual(Sorted(actual), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Sorted(JsonElement array) => array.EnumerateArray().Select(Canonical).Order(StringComparer.Ordinal);

    private static string Canonical(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var (name, member) in Members(value))
                {
                    WriteCounted(text, name);
                    Write(text, member);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonValueKind.Number:
                text.Append(CanonicalNumber(value.GetRawText()));
                break;
            case JsonValueKind.String:
                WriteCounted(text, Text(value));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    // With its length in front no text can look like two.
    private static void WriteCounted(StringBuilder text, string counted) => text.Append(counted.Length).Append('"').Append(counted);

    private static bool AreEqual(JsonElement expected, JsonElement actual, Func<JsonElement, JsonElement, bool> areNumbersEqual)
    {
        if (IsNumber(expected) && IsNumber(actual))
            return areNumbersEqual(expected, actual);
        if (expected.ValueKind != actual.ValueKind)
            return false;
        return expected.ValueKind switch
        {
            JsonValueKind.Array => expected.GetArrayLength() == actual.GetArrayLength()
                && expected.EnumerateArray().Zip(actual.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second, areNumbersEqual)),
            JsonValueKind.Object => AreSameMembers(Members(expected), Members(actual), areNumbersEqual),
            JsonValueKind.String => Text(expected) == Text(actual),
            _ => true,
        };
    }

    private static bool AreSameMembers(List<(string Name, JsonElement Value)> expected, List<(string Name, JsonElement Value)> actual, Func<JsonElement, JsonElement, bool> areNumbersEqual) =>
        expected.Count == actual.Count && expected.Zip(actual).All(pair => pair.First.Name == pair.Second.Name && AreEqual(pair.First.Value, pair.Second.Value, areNumbersEqual));

    private static List<(string Name, JsonElement Value)> Members(JsonElement value) =>
        [.. value.EnumerateObject().Select(member => (Name: Name(member), member.Value)).OrderBy(member => member.Name, StringComparer.Ordinal)];

    private static bool IsNumber(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number || (value.ValueKind == JsonValueKind.String && value.GetRawText() is "\"NaN\"" or "\"Infinity\"" or "\"-Infinity\"");

    private static bool AreSameNumber(JsonElement a, JsonElement b)
    {
        var (left, right) = (a.GetRawText(), b.GetRawText());
        return left == right || (a.ValueKind == b.ValueKind && a.ValueKind == JsonValueKind.Number && CanonicalNumber(left) == CanonicalNumber(right));
    }

    private static bool AreClose(JsonElement expected, JsonElement actual, double tolerance)
    {
        var (a, b) = (Value(expected), Value(actual));
        return a.Equals(b) || (double.IsFinite(a) && double.IsFinite(b) && Math.Abs(a - b) <= Math.Max(tolerance, tolerance * Math.Abs(a)));
    }

    private static double Value(JsonElement number) =>
        double.Parse(number.GetRawText().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>1, 1.0 and 1e0 are one number; whole numbers of any size are exact, others are doubles.</summary>
    // Works on the digits: an answer may have millions, and converting those to a number takes minutes.
    private static string CanonicalNumber(string text)
    {
        var parts = text.Split('e', 'E');
        var exponent = 0L;
        if (parts.Length > 1 && !long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return CanonicalFraction(text);
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
            return "0";
        exponent += digits.Length - significant.Length - fraction;
        return exponent < 0 ? CanonicalFraction(text) : $"{(text[0] == '-' ? "-" : "")}{significant}e{exponent}";
    }

    private static string CanonicalFraction(string text)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsInteger(value) ? CanonicalNumber(shortest) : shortest;
    }

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Escape.Replace(value.GetRawText(), Unescaped);
        }
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Escape.Replace(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member)), Unescaped);
        }
    }

    // By hand, because the framework refuses to decode a lone surrogate.
    private static string Unescaped(Match escape) => escape.Value[1] switch
    {
        'u' => ((char)ushort.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        'b' => "\b",
        'f' => "\f",
        var other => other.ToString(),
    };
}
