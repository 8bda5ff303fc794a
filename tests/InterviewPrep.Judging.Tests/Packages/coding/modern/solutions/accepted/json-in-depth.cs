// System.Text.Json: documents, nodes, options, converters, polymorphism, a writer and a reader
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
public class Solution
{
    public string Check()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, Converters = { new JsonStringEnumConverter() } };
        Shape[] shapes = [new Circle(2, Colour.Red), new Square(3)];
        var text = JsonSerializer.Serialize(shapes, options);
        var back = JsonSerializer.Deserialize<Shape[]>(text, options)!;
        if (back is not [Circle { Radius: 2, Colour: Colour.Red }, Square { Side: 3 }] || !text.Contains("\"radius\": 2"))
            return text;
        var node = JsonNode.Parse("{\"a\":[1,2,{\"b\":null}]}")!;
        node["a"]![1] = 5;
        node["c"] = new JsonArray("x", true);
        using var document = JsonDocument.Parse(node.ToJsonString());
        var map = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("{\"k\":1.5}")!;
        var buffer = new System.IO.MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("n", 7);
            writer.WriteEndObject();
        }

        var reader = new Utf8JsonReader(buffer.ToArray());
        while (reader.Read() && reader.TokenType != JsonTokenType.Number) ;
        return document.RootElement.GetProperty("a")[1].GetInt32() == 5 && node["c"]!.AsArray().Count == 2 && map["k"].GetDouble() == 1.5 && reader.GetInt32() == 7 ? "ok" : "no";
    }
}
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
public abstract record Shape;
public record Circle(int Radius, Colour Colour) : Shape;
public record Square(int Side) : Shape;
public enum Colour { Green, Red }
