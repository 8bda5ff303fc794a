using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Progress;

/// <summary>How a person does in one skill, or in one area of skills.</summary>
/// <param name="Attempts">Submissions behind the score.</param>
/// <param name="Attempted">Different problems behind it.</param>
/// <param name="Total">Problems that there are.</param>
/// <param name="Score">
/// Of the problems attempted, the share that was solved, 0 to 1; a medium problem counts twice and a hard one three times as much as an easy one. Null while
/// nothing was attempted.
/// </param>
/// <param name="IsFirm">Whether enough different problems stand behind the score to say anything.</param>
public sealed record SkillScore(string Name, string Area, int Attempts, int Attempted, int Solved, int Total, double? Score, bool IsFirm)
{
    public const int FirmFrom = 3;

    public static IReadOnlyList<SkillScore> OfSkills(IReadOnlyList<ProblemPackage> problems, SkillAreas areas, IReadOnlyDictionary<Guid, Work> work) =>
    [
        .. problems.SelectMany(problem => problem.Skills.Select(skill => (skill, problem)))
            .GroupBy(one => one.skill, one => one.problem)
            .Select(skill => Of(skill.Key, areas.Of(skill.Key), skill, work)),
    ];

    /// <summary>A problem with two skills of an area counts once in it.</summary>
    public static IReadOnlyList<SkillScore> OfAreas(IReadOnlyList<ProblemPackage> problems, SkillAreas areas, IReadOnlyDictionary<Guid, Work> work) =>
    [
        .. problems.SelectMany(problem => problem.Skills.Select(areas.Of).Distinct().Select(area => (area, problem)))
            .GroupBy(one => one.area, one => one.problem)
            .Select(area => Of(area.Key, area.Key, area, work)),
    ];

    public static SkillScore Of(string name, string area, IEnumerable<ProblemPackage> problems, IReadOnlyDictionary<Guid, Work> work)
    {
        var all = problems.ToList();
        var attempted = all.Where(problem => work.ContainsKey(problem.Uuid)).ToList();
        var solved = attempted.Where(problem => work[problem.Uuid].SolvedAt is not null).ToList();
        return new SkillScore(
            name,
            area,
            attempted.Sum(problem => work[problem.Uuid].Attempts),
            attempted.Count,
            solved.Count,
            all.Count,
            attempted.Count == 0 ? null : (double)solved.Sum(Weight) / attempted.Sum(Weight),
            attempted.Count >= FirmFrom);
    }

    private static int Weight(ProblemPackage problem) => (int)Difficulties.Of(problem) + 1;
}
