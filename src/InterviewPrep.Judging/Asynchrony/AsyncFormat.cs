using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>The files and keys of an async problem.</summary>
internal static class AsyncFormat
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    public static AsyncContent Read(PackageYaml yaml, PackageFiles files)
    {
        var content = new AsyncContent
        {
            Limits = yaml.Limits("limits"),
            Reveal = yaml.Reveal(),
            Seeds = yaml.Whole("seeds", 1, Bounds.AsyncSeeds),
            Starter = files.Required("starter.cs"),
            Scenario = files.Required("scenario.csx"),
            Samples = TestFile.Read(files.PathOf("tests/sample.json"), files.Required("tests/sample.json"), Test),
            Hidden = files.Optional("tests/hidden.json") is { } hidden ? TestFile.Read(files.PathOf("tests/hidden.json"), hidden, Test) : [],
            Solutions = files.Solutions("*.cs"),
        };
        return content.Solutions.Any(solution => solution.Verdict == Verdict.Accepted)
            ? content
            : throw new PackageFormatException(files.PathOf("solutions/accepted"), 0, "an accepted solution is needed: its timeline is the wanted one");
    }

    private static AsyncTest Test(JsonElement json)
    {
        Written written;
        try
        {
            written = json.Deserialize<Written>(Options) ?? throw new FormatException("a test case is an object");
        }
        catch (JsonException fault)
        {
            throw new FormatException(fault.Message.Split(" Path:")[0] + (fault.Path is { Length: > 0 } path ? $" ({path})" : ""), fault);
        }

        if (string.IsNullOrWhiteSpace(written.Name))
            throw new FormatException("a test case needs a \"name\"");
        if (written.Args.ValueKind != JsonValueKind.Array)
            throw new FormatException($"\"{written.Name}\" needs \"args\", an array");
        if (written.Expect is not { } expect)
            throw new FormatException($"\"{written.Name}\" needs \"expect\"");
        if (FaultOf(expect) is { } unsound)
            throw new FormatException($"\"{written.Name}\": {unsound}");
        return new AsyncTest(written.Name, written.Why, TestReader.Bytes(written.Args), expect);
    }

    private static string? FaultOf(AsyncRules rules)
    {
        if (rules.Mismatch is { } name && !AsyncRules.Names.Contains(name))
            return $"mismatch: '{name}' is not one of {string.Join(", ", AsyncRules.Names)}";
        foreach (var (operation, asked) in rules.Calls)
        {
            if (asked is null)
                return $"{operation}: rules are expected";
            var ranges = new[] { asked.Count, asked.CountPerLabel, asked.Cancelled }.OfType<int[]>().Select(range => Array.ConvertAll(range, Convert.ToDouble))
                .Concat(asked.StartsAt ?? []).Concat(asked.Waits ?? []).Concat(asked.ApartMs is { } apart ? [apart] : []);
            if (ranges.Any(range => range is not [var least, var most] || least > most))
                return $"{operation}: a range is [least, most]";
        }

        return null;
    }

    private sealed record Written(string? Name, string? Why, JsonElement Args, AsyncRules? Expect);
}
