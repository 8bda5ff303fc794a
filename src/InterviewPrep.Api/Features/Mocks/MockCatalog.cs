using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>The interviews that can be drawn from the problems that are served.</summary>
public sealed class MockCatalog
{
    private readonly MockBank _bank;

    public MockCatalog(ProblemCatalog problems)
    {
        _bank = MockBank.Load(problems.Path);
        Templates = [.. _bank.Templates.Where(template => MockDraw.Draw(template.Sections, template.Levels, problems.Problems, _ => default, seed: 0).Shortage is null)];
    }

    /// <summary>From the shortest to the longest.</summary>
    public IReadOnlyList<MockTemplate> Templates { get; }

    public IReadOnlyList<PackageFault> Faults => _bank.Faults;

    /// <exception cref="Refusal">There is no such template.</exception>
    public MockTemplate Get(string slug) => Templates.FirstOrDefault(template => template.Slug == slug) ?? throw Refusal.NotFound("kind of interview");
}
