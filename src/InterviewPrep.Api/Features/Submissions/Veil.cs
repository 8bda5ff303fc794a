using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>
/// What may be seen of a submission while its interview runs: of a program which tests passed, hidden ones by name alone; of every other answer that it is kept.
/// </summary>
internal static class Veil
{
    public static SubmissionView Over(SubmissionView view) => view switch
    {
        { Purpose: Purpose.Run } or { State: not SubmissionState.Judged } => view,
        { Tests.Count: 0, CompileErrors.Count: 0 } => view with
        {
            Verdict = view.Verdict == Verdict.InternalError ? Verdict.InternalError : Verdict.Answered,
            Detail = view.Verdict == Verdict.InternalError ? view.Detail : "Your answer is kept. What it is worth stands in the report.",
            Score = null,
            Feedback = null,
        },
        _ => view with { Tests = [.. view.Tests.Select(Over)], Feedback = (view.Feedback as SqlFeedback) is { } rows ? Over(rows, view.Tests) : null },
    };

    private static TestReport Over(TestReport test) => test.Hidden
        ? test with { Why = null, Message = null, Input = null, Expected = null, Actual = null, Stdout = null }
        : test;

    private static SqlFeedback Over(SqlFeedback feedback, IReadOnlyList<TestReport> tests) => new(
        [.. feedback.Datasets.Zip(tests, (rows, test) => test.Hidden ? new DatasetRows(rows.Name, null, null, []) : rows)]);
}
