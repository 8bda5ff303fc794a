using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Judging;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>A submission as its owner reads it.</summary>
public sealed record SubmissionView(
    Guid Id,
    string Slug,
    string Name,
    string Kind,
    Purpose Purpose,
    SubmissionState State,
    Verdict? Verdict,
    string? Detail,
    double? Score,
    Answer Answer,
    IReadOnlyList<TestReport> Tests,
    IReadOnlyList<CompileError> CompileErrors,
    Feedback? Feedback,
    IReadOnlyList<Grade>? Assessment,
    int? TimeMs,
    int? MemoryKb,
    DateTimeOffset CreatedAt,
    DateTimeOffset? JudgedAt)
{
    /// <param name="problemName">Null when the problem is no longer served; its slug stands in.</param>
    public static SubmissionView Of(Submission submission, string? problemName)
    {
        var results = ResultSnapshot.Parse(submission.Results);
        var view = new SubmissionView(
            submission.Id,
            submission.Slug,
            problemName ?? submission.Slug,
            submission.Kind,
            submission.Purpose,
            submission.State,
            submission.Verdict,
            submission.Detail,
            submission.Score,
            submission.Answer,
            results.Tests,
            results.CompileErrors,
            results.Feedback,
            submission.Assessment,
            submission.TimeMs,
            submission.MemoryKb,
            submission.CreatedAt,
            submission.JudgedAt);
        return submission.IsVeiled ? Veil.Over(view) : view;
    }
}
