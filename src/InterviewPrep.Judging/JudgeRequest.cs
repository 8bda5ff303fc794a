using System.Text.Json;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging;

public enum JudgePurpose
{
    /// <summary>Samples or one own input; everything is shown.</summary>
    Run,
    /// <summary>Every test of the package; hidden ones are shown as <see cref="CodingContent.Reveal"/> says.</summary>
    Submit,
}

/// <param name="OwnInput">For a Run: the arguments of one call, or a list of <c>[name, arguments]</c> calls. Null runs the samples.</param>
/// <param name="OwnExpected">What the person expects of <paramref name="OwnInput"/>; null means that the answer is only shown.</param>
/// <param name="EveryTest">Whether the tests after one that went over a limit are run as well, each in a fresh process, as long as the submission's CPU time lasts.</param>
public sealed record JudgeRequest(
    ProblemPackage Package,
    string Source,
    JudgePurpose Purpose,
    JsonElement? OwnInput = null,
    JsonElement? OwnExpected = null,
    bool EveryTest = false);

public enum JudgeStep
{
    Compiling,
    Running,
}

/// <param name="Done">Tests that have a verdict.</param>
/// <param name="Total">Tests in all; 0 while compiling.</param>
public readonly record struct JudgeProgress(JudgeStep Step, int Done, int Total);
