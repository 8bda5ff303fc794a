using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Mocks;

/// <summary>What a person has had of one question.</summary>
/// <param name="SeenAt">When it was last worked on.</param>
/// <param name="IsDue">Whether it is time to see it again.</param>
/// <param name="IsBarred">Whether it was in the person's last interview: never the same one twice in a row.</param>
public readonly record struct Acquaintance(DateTimeOffset? SeenAt, bool IsDue, bool IsBarred);

/// <param name="Questions">Those of each section, in its order.</param>
/// <param name="Shortage">Why it could not be drawn, in a sentence; null when it was.</param>
public sealed record MockDrawing(IReadOnlyList<IReadOnlyList<ProblemPackage>> Questions, string? Shortage);

/// <summary>
/// Draws the questions of an interview: at random by a seed, what the person has not seen before what is due again, and that before what was seen longest ago.
/// Where there is a way to fill every section, it is found, and none of its questions could be exchanged for one that comes before it. The same seed draws the
/// same from the same bank.
/// </summary>
public static class MockDraw
{
    public static MockDrawing Draw(
        IReadOnlyList<MockSection> sections, IReadOnlyList<string> levels, IReadOnlyList<ProblemPackage> bank, Func<ProblemPackage, Acquaintance> known, int seed)
    {
        var shuffled = bank.OrderBy(problem => problem.Uuid).ToArray();
        new Random(seed).Shuffle(shuffled);
        var seating = new Seating(sections, levels);
        foreach (var problem in shuffled.Where(problem => !known(problem).IsBarred).OrderBy(problem => Rank(known(problem))).ThenBy(problem => SeenAt(known(problem))))
            seating.TrySeat(problem);
        return sections.Zip(seating.Seated).FirstOrDefault(one => one.Second.Count < one.First.Count) is ({ } section, var found)
            ? new MockDrawing([], Shortage(section, found.Count))
            : new MockDrawing(seating.Seated, null);
    }

    /// <param name="levels">None means any.</param>
    public static bool Fits(ProblemPackage problem, MockSection section, IReadOnlyList<string> levels) =>
        problem.Kind == section.Kind
        && (section.Difficulties.Count == 0 || section.Difficulties.Contains(problem.Difficulty))
        && (section.Skills.Count == 0 || section.Skills.Intersect(problem.Skills).Any())
        && (levels.Count == 0 || levels.Intersect(problem.Levels).Any());

    private static int Rank(Acquaintance known) => known switch
    {
        { SeenAt: null } => 0,
        { IsDue: true } => 1,
        _ => 2,
    };

    // Among what is new or due chance decides alone.
    private static DateTimeOffset SeenAt(Acquaintance known) => Rank(known) == 2 ? known.SeenAt!.Value : DateTimeOffset.MinValue;

    private static string Shortage(MockSection section, int found) =>
        $"The section {section.Name} asks for {section.Count} questions of the kind {section.Kind}, and {(found == 0 ? "none" : $"only {found}")} that you did not have in your last interview can be drawn.";
}
