using System.Globalization;
using System.Numerics;
using System.Text.Json;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>Whether an answer is the expected one, as data: numbers by value, objects whatever the order of their members.</summary>
public static class JsonComparer
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Bounds.JsonDepth + 1 };

    /// <param name="comparison">Any but <see cref="ComparisonKind.Checker"/>.</param>
    /// <exception cref="JsonException">One of the two is not JSON.</exception>
    public static bool AreEqual(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, Comparison comparison)
    {
        if (expected.Span.SequenceEqual(actual.Span))
            return true;
        using var left = JsonDocument.Parse(expected, Options);
        using var right = JsonDocument.Parse(actual, Options);
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

    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Canonical))}]",
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"{one.Name}:{Canonical(one.Value)}"))}}}",
        JsonValueKind.Number => CanonicalNumber(value.GetRawText()),
        JsonValueKind.String => "\"" + Text(value),
        _ => value.GetRawText(),
    };

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
            JsonValueKind.Object => expected.EnumerateObject().Count() == actual.EnumerateObject().Count()
                && expected.EnumerateObject().All(member => actual.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other, areNumbersEqual)),
            JsonValueKind.String => Text(expected) == Text(actual),
            _ => true,
        };
    }

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
        return a.Equals(b) || Math.Abs(a - b) <= Math.Max(tolerance, tolerance * Math.Abs(a));
    }

    private static double Value(JsonElement number) =>
        double.Parse(number.GetRawText().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>1, 1.0 and 1e0 are one number; whole numbers of any size are exact, others are doubles.</summary>
    private static string CanonicalNumber(string text)
    {
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole.ToString(CultureInfo.InvariantCulture);
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return value == Math.Floor(value) && Math.Abs(value) < 1e15
            ? ((long)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);
    }

    // A lone surrogate cannot be decoded; its escaped form compares just as well.
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }
}
