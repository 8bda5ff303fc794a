using System.Text;
using System.Text.Json;

namespace InterviewPrep.Judging.Packages;

/// <summary>A file of test cases: one JSON list.</summary>
internal static class TestFile
{
    /// <param name="read">Throws a <see cref="FormatException"/> for a case that is not what problems/README.md says.</param>
    /// <exception cref="PackageFormatException">With the line of the fault.</exception>
    public static List<T> Read<T>(string path, string text, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Sandbox.Protocol.Bounds.JsonDepth });
            if (json.RootElement.ValueKind != JsonValueKind.Array || json.RootElement.GetArrayLength() == 0)
                throw new PackageFormatException(path, 1, "a list of test cases is expected");
            return [.. json.RootElement.EnumerateArray().Select((test, i) => Test(path, text, test, i, read))];
        }
        catch (JsonException fault)
        {
            throw new PackageFormatException(path, (int)(fault.LineNumber ?? 0) + 1, fault.Message.Split(" LineNumber:")[0]);
        }
    }

    private static T Test<T>(string path, string text, JsonElement json, int index, Func<JsonElement, T> read)
    {
        try
        {
            return read(json);
        }
        // The latter is how a text with a lone surrogate is refused.
        catch (Exception fault) when (fault is FormatException or InvalidOperationException)
        {
            throw new PackageFormatException(path, LineOfElement(text, index), $"test {index + 1}: {fault.Message}");
        }
    }

    /// <summary>The 1-based line on which element <paramref name="index"/> of the outermost array starts.</summary>
    private static int LineOfElement(string text, int index)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        for (reader.Read(); index > 0; index--)
        {
            reader.Skip();
            reader.Read();
        }

        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[..(int)reader.TokenStartIndex]).Count(c => c == '\n') + 1;
    }
}
