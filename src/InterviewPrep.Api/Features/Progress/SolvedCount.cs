using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Progress;

/// <param name="Attempted">Problems that something was submitted to, solved or not.</param>
/// <param name="Total">Problems that are served.</param>
public sealed record SolvedCount(string Kind, Difficulty Difficulty, int Solved, int Attempted, int Total)
{
    public static IReadOnlyList<SolvedCount> Of(IEnumerable<ProblemPackage> problems, IReadOnlyDictionary<Guid, Work> work) =>
    [
        .. problems.GroupBy(problem => (problem.Kind, Difficulty: Difficulties.Of(problem)))
            .Select(group => new SolvedCount(
                group.Key.Kind,
                group.Key.Difficulty,
                group.Count(problem => work.GetValueOrDefault(problem.Uuid)?.SolvedAt is not null),
                group.Count(problem => work.ContainsKey(problem.Uuid)),
                group.Count())),
    ];
}
