// attack: 25
// about: a JSON converter is not asked
// problem: attempt
// expected: WrongAnswer
using System.Text.Json;
using System.Text.Json.Serialization;
[JsonConverter(typeof(Forged))]
public record Answer(string Value);
public class Forged : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null;
    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) => writer.WriteStringValue("refused");
}
public class Solution { public Answer Attempt() => new("wrong"); }
