using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Mocks;

/// <summary>Proves that a template can be drawn from a bank, also by somebody who sat it just before.</summary>
public static class MockVerifier
{
    private const int Seeds = 20;

    /// <param name="path">The folder that holds <c>mocks/</c>.</param>
    public static IEnumerable<PackageFault> Verify(string path, MockBank mocks, ProblemBank bank) =>
        mocks.Templates.Select(template => (template, fault: FaultOf(template, bank)))
            .Where(one => one.fault is not null)
            .Select(one => new PackageFault(one.template.Slug, Path.Combine(path, MockBank.Folder, $"{one.template.Slug}.yaml"), 0, one.fault!));

    private static string? FaultOf(MockTemplate template, ProblemBank bank)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var first = MockDraw.Draw(template.Sections, template.Levels, bank.Problems, _ => default, seed);
            if (first.Shortage is not null)
                return first.Shortage;
            var had = first.Questions.SelectMany(questions => questions).ToHashSet();
            if (MockDraw.Draw(template.Sections, template.Levels, bank.Problems, problem => new Acquaintance(null, false, had.Contains(problem)), seed).Shortage is { } shortage)
                return shortage;
        }

        return null;
    }
}
