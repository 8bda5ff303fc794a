using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>Async or concurrent C#, judged by what was observed of it under many schedules.</summary>
public sealed record AsyncContent : ProgramContent
{
    /// <summary>Schedules that each test is run under: seeds 0 to this.</summary>
    public required int Seeds { get; init; }
    /// <summary>scenario.csx: drives the candidate's code. It enters the sandbox and holds no expectation.</summary>
    public required string Scenario { get; init; }
    public required IReadOnlyList<AsyncTest> Samples { get; init; }
    public required IReadOnlyList<AsyncTest> Hidden { get; init; }

    /// <summary>The solution whose timeline is the wanted one.</summary>
    public SolutionFile Reference => Solutions.First(solution => solution.Verdict == Verdict.Accepted);
}

/// <param name="Args">Of the scenario, as minified JSON.</param>
/// <param name="Expect">Null for an input of a person's own.</param>
public sealed record AsyncTest(string Name, string? Why, byte[] Args, AsyncRules? Expect);
