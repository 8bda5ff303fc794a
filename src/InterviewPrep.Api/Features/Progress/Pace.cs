using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Progress;

/// <summary>
/// How long solving took, from the first draft that was saved to the first answer that solved the problem. Only problems solved in one sitting are measured:
/// a night in between would say nothing about pace.
/// </summary>
/// <param name="WithinBudget">Of the measured ones.</param>
/// <param name="Unmeasured">Solved over several sittings, or without a draft that tells when it was begun.</param>
/// <param name="Latest">Of the measured ones, oldest first.</param>
public sealed record Pace(int Measured, int WithinBudget, int Unmeasured, IReadOnlyList<PacedProblem> Latest)
{
    public const int Shown = 12;

    private static readonly TimeSpan LongestSitting = TimeSpan.FromHours(3);

    /// <param name="begun">When each problem was begun.</param>
    public static Pace Of(IEnumerable<ProblemPackage> problems, IReadOnlyDictionary<Guid, Work> work, IReadOnlyDictionary<Guid, DateTimeOffset> begun)
    {
        var solved = problems.Where(problem => work.GetValueOrDefault(problem.Uuid)?.SolvedAt is not null).ToList();
        var measured = solved
            .Where(problem => begun.ContainsKey(problem.Uuid))
            .Select(problem => (problem, At: work[problem.Uuid].SolvedAt!.Value, Took: work[problem.Uuid].SolvedAt!.Value - begun[problem.Uuid]))
            .Where(one => one.Took >= TimeSpan.Zero && one.Took <= LongestSitting)
            .OrderBy(one => one.At)
            .Select(one => new PacedProblem(one.problem.Slug, one.problem.Name, Math.Round(one.Took.TotalMinutes, 1), one.problem.Minutes, one.At))
            .ToList();
        return new Pace(measured.Count, measured.Count(one => one.Minutes <= one.BudgetMinutes), solved.Count - measured.Count, [.. measured.TakeLast(Shown)]);
    }
}

public sealed record PacedProblem(string Slug, string Name, double Minutes, int BudgetMinutes, DateTimeOffset SolvedAt);
