using System.Text.Json.Serialization;
using InterviewPrep.Api.Domain;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>What to practise after an interview: first what went wrong in it, then something new for the skills behind that.</summary>
public static class PracticeNext
{
    private const int Repeated = 3;
    private const int Fresh = 3;

    [JsonConverter(typeof(JsonStringEnumConverter<Reason>))]
    public enum Reason
    {
        [JsonStringEnumMemberName("again")] Again,
        [JsonStringEnumMemberName("skill")] Skill,
    }

    /// <param name="Skill">The weak one; null when the question itself is to be tried again.</param>
    public sealed record Suggestion(Reason Reason, string Slug, string Name, string Kind, string? Skill);

    public static IReadOnlyList<Suggestion> After(IReadOnlyList<GetReport.ItemReport> items, IReadOnlyList<ProblemPackage> bank, Func<ProblemPackage, bool> isNew)
    {
        var bySlug = bank.ToDictionary(problem => problem.Slug, StringComparer.Ordinal);
        var weak = items.Where(item => item.State is ItemState.Unanswered or ItemState.Graded && (item.Score ?? 0) < Submission.PassingScore && bySlug.ContainsKey(item.Slug))
            .OrderBy(item => item.Score ?? 0).ToList();
        var again = weak.Take(Repeated).Select(item => new Suggestion(Reason.Again, item.Slug, item.Name, item.Kind, null)).ToList();
        var asked = items.Select(item => item.Slug).ToHashSet(StringComparer.Ordinal);
        var fresh = weak.SelectMany(item => bySlug[item.Slug].Skills).Distinct()
            .Select(skill => (skill, problem: bank.FirstOrDefault(problem => problem.Skills.Contains(skill) && !asked.Contains(problem.Slug) && isNew(problem))))
            .Where(one => one.problem is not null).DistinctBy(one => one.problem!.Slug).Take(Fresh)
            .Select(one => new Suggestion(Reason.Skill, one.problem!.Slug, one.problem.Name, one.problem.Kind, one.skill));
        return [.. again, .. fresh];
    }
}
