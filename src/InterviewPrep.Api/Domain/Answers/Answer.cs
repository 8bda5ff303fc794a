using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewPrep.Api.Domain.Answers;

/// <summary>What a candidate answered: any JSON value, a string where the kind asks for text. Kept as one JSON text.</summary>
[JsonConverter(typeof(AnswerJsonConverter))]
public readonly record struct Answer(string Json)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a textual answer; null for any other JSON.</summary>
    public string? Text => Json.StartsWith('"') ? JsonSerializer.Deserialize<string>(Json) : null;

    public static Answer Of(JsonElement value) => new(JsonSerializer.Serialize(value, Plain));

    public static Answer Of(string text) => new(JsonSerializer.Serialize(text, Plain));
}

internal sealed class AnswerJsonConverter : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            throw new JsonException("An answer is needed.");
        return Answer.Of(CleanJson.Read(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json);
}
