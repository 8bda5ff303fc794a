using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Judging;

namespace InterviewPrep.Api.Domain;

[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    [JsonStringEnumMemberName("passed")] Passed,
    [JsonStringEnumMemberName("failed")] Failed,
    [JsonStringEnumMemberName("skipped")] Skipped,
}

/// <summary>One test as it is shown. Texts are for display and bounded.</summary>
public sealed record TestReport(
    string Name,
    bool Passed,
    Outcome Status,
    bool Hidden,
    Verdict? Verdict,
    string? Why,
    string? Message,
    string? Input,
    string? Expected,
    string? Actual,
    string? Stdout,
    int TimeMs);

/// <summary>What a submission keeps of its judging: a snapshot that stays bounded whatever the judge hands over.</summary>
public sealed record ResultSnapshot(IReadOnlyList<TestReport> Tests, IReadOnlyList<CompileError> CompileErrors, Feedback? Feedback = null)
{
    /// <summary>In characters, of all texts together; the texts of later tests are dropped first.</summary>
    private const int TextBudget = 400_000;
    private const int MaxTests = 1_000;
    private const int MaxCompileErrors = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static ResultSnapshot None { get; } = new([], []);

    public static ResultSnapshot Of(JudgeResult result)
    {
        var budget = TextBudget;
        return new ResultSnapshot(
            [.. result.Tests.Take(MaxTests).Select(test => Report(test, ref budget))],
            [.. result.CompileErrors.Take(MaxCompileErrors)],
            result.Feedback);
    }

    public static ResultSnapshot Parse(string? json) => json is null ? None : JsonSerializer.Deserialize<ResultSnapshot>(json, Json) ?? None;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static TestReport Report(TestResult test, ref int budget)
    {
        budget -= Length(test.Message) + Length(test.Input) + Length(test.Expected) + Length(test.Actual) + Length(test.Stdout);
        var shown = budget >= 0;
        return new TestReport(
            test.Name,
            test.Status == TestStatus.Passed,
            test.Status switch { TestStatus.Passed => Outcome.Passed, TestStatus.Failed => Outcome.Failed, _ => Outcome.Skipped },
            test.Hidden,
            test.Verdict,
            test.Why,
            shown ? test.Message : null,
            shown ? test.Input : null,
            shown ? test.Expected : null,
            shown ? test.Actual : null,
            shown ? test.Stdout : null,
            test.TimeMs);
    }

    private static int Length(string? text) => text?.Length ?? 0;
}
