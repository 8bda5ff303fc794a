using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InterviewPrep.Judging.Packages;

/// <summary>Reads one folder of the format that problems/README.md describes.</summary>
internal static partial class PackageLoader
{
    private const string Facts = "problem.yaml";

    private static readonly Dictionary<string, Verdict> SolutionFolders = new(StringComparer.Ordinal)
    {
        ["accepted"] = Verdict.Accepted,
        ["wrong_answer"] = Verdict.WrongAnswer,
        ["time_limit_exceeded"] = Verdict.TimeLimitExceeded,
        ["memory_limit_exceeded"] = Verdict.MemoryLimitExceeded,
        ["output_limit_exceeded"] = Verdict.OutputLimitExceeded,
        ["runtime_error"] = Verdict.RuntimeError,
        ["compile_error"] = Verdict.CompileError,
    };

    /// <exception cref="PackageFormatException">The package is broken; the message says where.</exception>
    public static ProblemPackage Load(string folder, string kind)
    {
        var slug = Path.GetFileName(folder);
        if (!Slug().IsMatch(slug))
            throw new PackageFormatException(folder, 0, $"the folder's name '{slug}' is not a slug: lower-case letters, digits and single hyphens");
        var yaml = PackageYaml.Parse(Path.Combine(folder, Facts), Required(folder, Facts));
        var limits = yaml.Map("limits");
        var compare = yaml.Comparison("compare");
        var package = new ProblemPackage
        {
            Folder = folder,
            Slug = slug,
            Kind = kind,
            Uuid = yaml.Uuid("uuid"),
            Name = yaml.Text("name"),
            Version = yaml.Whole("version", 1, int.MaxValue),
            License = yaml.Text("license"),
            Difficulty = yaml.Choice("difficulty", "easy", "medium", "hard"),
            Levels = yaml.List("levels", "junior", "mid", "senior", "lead"),
            Skills = yaml.List("skills"),
            Minutes = yaml.Whole("minutes", 1, 240),
            Limits = new ProblemLimits(limits.Whole("timeMs", 50, 20_000), limits.Whole("memoryMb", 16, 1024)),
            Compare = compare,
            Reveal = yaml.Has("reveal") && yaml.Choice("reveal", "first-failure", "never") == "never" ? Reveal.Never : Reveal.FirstFailure,
            Hints = yaml.Has("hints") ? yaml.List("hints") : [],
            Statement = Required(folder, "statement.md"),
            Starter = Required(folder, "starter.cs"),
            Editorial = Optional(folder, "editorial.md") ?? "",
            Samples = Tests(folder, "tests/sample.json", isRequired: true),
            Hidden = Tests(folder, "tests/hidden.json", isRequired: false),
            GeneratorScript = Optional(folder, "tests/generate.csx"),
            CheckerScript = compare.Kind == ComparisonKind.Checker ? Required(folder, "check.csx") : null,
            Solutions = Solutions(folder),
            Hash = Hash(folder),
        };
        limits.End();
        yaml.End();
        return package;
    }

    private static List<ProblemTest> Tests(string folder, string file, bool isRequired)
    {
        var path = Path.Combine(folder, file);
        if ((isRequired ? Required(folder, file) : Optional(folder, file)) is not { } text)
            return [];
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

    private static List<SolutionFile> Solutions(string folder)
    {
        var root = Path.Combine(folder, "solutions");
        if (!Directory.Exists(root))
            return [];
        return
        [
            .. Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).SelectMany(verdict =>
                SolutionFolders.TryGetValue(Path.GetFileName(verdict), out var expected)
                    ? Directory.EnumerateFiles(verdict, "*.cs").Order(StringComparer.Ordinal).Select(file => new SolutionFile(expected, Path.GetRelativePath(folder, file), File.ReadAllText(file)))
                    : throw new PackageFormatException(verdict, 0, $"is not named after a verdict: {string.Join(", ", SolutionFolders.Keys)}")),
        ];
    }

    private static string Required(string folder, string file) =>
        Optional(folder, file) ?? throw new PackageFormatException(Path.Combine(folder, file), 0, "the file is missing");

    private static string? Optional(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static string Hash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\0"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Slug();
}
