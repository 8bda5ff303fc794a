using System.Text.Json;

namespace InterviewPrep.Api.Domain.Answers;

/// <summary>JSON whose texts every database, log and browser can hold: no NUL, no half of a surrogate pair.</summary>
public static class CleanJson
{
    /// <exception cref="JsonException">A text in it is not clean.</exception>
    public static JsonElement Read(ref Utf8JsonReader reader)
    {
        var value = JsonElement.ParseValue(ref reader);
        Check(value);
        return value;
    }

    public static void Check(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                CheckText(() => value.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    Check(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    CheckText(() => property.Name);
                    Check(property.Value);
                }
                break;
        }
    }

    private static void CheckText(Func<string> read)
    {
        string text;
        try
        {
            text = read();
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text holds half of a surrogate pair or bytes that are not UTF-8.", exception);
        }
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new JsonException("A text holds a NUL character.");
    }
}
