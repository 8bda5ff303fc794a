using System.Text;
using System.Text.Json;

namespace InterviewPrep.Judging.Packages;

/// <summary>The files and keys of a coding problem.</summary>
internal static class CodingFormat
{
    public static CodingContent Read(PackageYaml yaml, PackageFiles files)
    {
        var limits = yaml.Limits("limits");
        var compare = yaml.Comparison("compare");
        return new CodingContent
        {
            Limits = limits,
            Compare = compare,
            Reveal = yaml.Reveal(),
            Starter = files.Required("starter.cs"),
            Samples = Tests(files.PathOf("tests/sample.json"), files.Required("tests/sample.json")),
            Hidden = files.Optional("tests/hidden.json") is { } hidden ? Tests(files.PathOf("tests/hidden.json"), hidden) : [],
            GeneratorScript = files.Optional("tests/generate.csx"),
            CheckerScript = compare.Kind == ComparisonKind.Checker ? files.Required("check.csx") : null,
            Solutions = files.Solutions("*.cs"),
        };
    }

    private static List<ProblemTest> Tests(string path, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Sandbox.Protocol.Bounds.JsonDepth });
            if (json.RootElement.ValueKind != JsonValueKind.Array || json.RootElement.GetArrayLength() == 0)
                throw new PackageFormatException(path, 1, "a list of test cases is expected");
            return [.. json.RootElement.EnumerateArray().Select((test, i) => Test(path, text, test, i))];
        }
        catch (JsonException fault)
        {
            throw new PackageFormatException(path, (int)(fault.LineNumber ?? 0) + 1, fault.Message.Split(" LineNumber:")[0]);
        }
    }

    private static ProblemTest Test(string path, string text, JsonElement json, int index)
    {
        try
        {
            return TestReader.Read(json);
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
