using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Sandbox.Protocol;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>A type that a test can carry, and values of it.</summary>
internal abstract class Conversion(string name)
{
    public override string ToString() => name;

    public static string Write<T>(T value)
    {
        var sink = new JsonSink(Bounds.AnswerBytes);
        Converters.For<T>().Write(sink, value);
        return Encoding.UTF8.GetString(sink.Written);
    }

    public static T Read<T>(string json)
    {
        var cursor = new JsonCursor(Encoding.UTF8.GetBytes(json));
        return Converters.For<T>().Read(ref cursor);
    }

    /// <summary>Value → JSON → value is the identity, and the JSON is what it should be.</summary>
    public abstract Task HoldsAsync();

    /// <summary>JSON of this type.</summary>
    public abstract Gen<string> Written { get; }

    /// <summary>Reads any text, and writes what was read.</summary>
    /// <exception cref="JsonMismatchException">The text is not of this type.</exception>
    public abstract string Rewrite(string json);
}

internal sealed class Conversion<T>(string name, Gen<T> values) : Conversion(name)
{
    public override Gen<string> Written => values.Select(Write);

    public override Task HoldsAsync() => Property.HoldsAsync(
        values,
        value =>
        {
            var json = Write(value);
            var read = Read<T>(json);

            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Bounds.JsonDepth });
            Says(document, value).Should().BeTrue("that was written: {0}", json);
            Says(document, read).Should().BeTrue("that was read: {0}", json);
        });

    public override string Rewrite(string json) => Write(Read<T>(json));

    // An empty list or tree is an empty array.
    private static bool Says(JsonDocument json, T value) =>
        Denotation.Says(json.RootElement, value is null && (typeof(T) == typeof(ListNode) || typeof(T) == typeof(TreeNode)) ? Array.Empty<object>() : value);
}
