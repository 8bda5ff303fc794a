using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Mocks;

/// <summary>
/// Gives questions, in the order in which they come, a place in a section that they fit. One that finds all its sections full moves others on as long as that
/// makes room (an augmenting path of bipartite matching). Whoever has a place keeps one: so as many places are taken as can be, by those who came first.
/// </summary>
internal sealed class Seating(IReadOnlyList<MockSection> sections, IReadOnlyList<string> levels)
{
    private readonly List<ProblemPackage>[] _seated = [.. sections.Select(_ => new List<ProblemPackage>())];

    /// <summary>Of each section.</summary>
    public IReadOnlyList<IReadOnlyList<ProblemPackage>> Seated => _seated;

    public bool TrySeat(ProblemPackage problem) => TrySeat(problem, []);

    private bool TrySeat(ProblemPackage problem, HashSet<int> asked) =>
        sections.Index().Any(section => MockDraw.Fits(problem, section.Item, levels) && asked.Add(section.Index) && TrySeat(problem, section.Index, asked));

    private bool TrySeat(ProblemPackage problem, int index, HashSet<int> asked)
    {
        var seats = _seated[index];
        if (seats.Count < sections[index].Count)
            seats.Add(problem);
        else if (seats.FindIndex(other => TrySeat(other, asked)) is var freed and >= 0)
            seats[freed] = problem;
        else
            return false;
        return true;
    }
}
