using System.Text;
using System.Text.Json;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Domain.Answers;

/// <summary>A program as text, which the sandbox runs.</summary>
public sealed class ProgramAnswer(string kind) : AnswerKind
{
    /// <summary>In bytes of UTF-8.</summary>
    public const int MaxBytes = 64 * 1024;

    public override string Kind => kind;

    public override string? FaultOf(Answer answer) => answer.Text switch
    {
        null => "The answer to a problem of this kind is a text.",
        var text when Encoding.UTF8.GetByteCount(text) > MaxBytes => $"The answer is longer than {MaxBytes / 1024} KB.",
        _ => null,
    };

    public override string? Unfinished(ProblemPackage package, Answer answer) =>
        string.IsNullOrWhiteSpace(answer.Text) ? "The answer is empty." : null;

    public static JudgeRequest ToRequest(ProblemPackage package, Submission submission) => new(
        package,
        submission.Answer.Text!,
        submission.Purpose == Purpose.Run ? JudgePurpose.Run : JudgePurpose.Submit,
        Parse(submission.OwnInput),
        Parse(submission.OwnExpected),
        EveryTest: submission is { MockId: not null, Purpose: Purpose.Submit });

    private static JsonElement? Parse(string? json) =>
        json is null ? null : JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = Sandbox.Protocol.Bounds.JsonDepth });
}
