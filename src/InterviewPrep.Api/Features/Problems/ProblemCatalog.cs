using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Problems;

/// <summary>The problems that are served: every sound package whose kind can be answered.</summary>
public sealed class ProblemCatalog
{
    private readonly ProblemBank _bank;

    private ProblemCatalog(string path, ProblemBank bank, SkillAreas areas)
    {
        (Path, _bank, Areas) = (path, bank, areas);
        Problems = [.. bank.Problems.Where(problem => AnswerKinds.Find(problem.Kind) is not null)];
    }

    /// <summary>The folder that holds the kinds.</summary>
    public string Path { get; }

    public IReadOnlyList<ProblemPackage> Problems { get; }

    public SkillAreas Areas { get; }

    public IReadOnlyList<PackageFault> Faults => _bank.Faults;

    /// <summary>From <c>Problems:Path</c>; else the repository's folder, or the one beside the executable.</summary>
    /// <exception cref="StartupException">There is no such folder, or its skills cannot be read.</exception>
    public static ProblemCatalog Load(IConfiguration configuration, DataRoot root)
    {
        var path = configuration["Problems:Path"] is { Length: > 0 } configured ? root.Resolve(configured) : Default();
        try
        {
            return new ProblemCatalog(path, ProblemBank.Load(path), SkillAreas.Load(path));
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new StartupException($"There is no folder of problems at {path}; set Problems:Path.", exception);
        }
        catch (InvalidDataException exception)
        {
            throw new StartupException(exception.Message, exception);
        }
    }

    /// <exception cref="Refusal">There is no such problem.</exception>
    public ProblemPackage Get(string slug) =>
        _bank.Find(slug) is { } problem && AnswerKinds.Find(problem.Kind) is not null ? problem : throw Refusal.NotFound("problem");

    public ProblemPackage? Find(Guid uuid) => _bank.Find(uuid);

    public ProblemPackage? Find(string slug) => _bank.Find(slug);

    /// <summary>The problems with one of these slugs and one of these skills, by their uuid; null when neither is asked for.</summary>
    public IReadOnlyList<Guid>? FindUuids(IReadOnlyList<string> slugs, IReadOnlyList<string> skills) => slugs.Count + skills.Count == 0
        ? null
        : [.. Problems
            .Where(problem => slugs.Count == 0 || slugs.Contains(problem.Slug, StringComparer.OrdinalIgnoreCase))
            .Where(problem => skills.Count == 0 || problem.Skills.Intersect(skills, StringComparer.OrdinalIgnoreCase).Any())
            .Select(problem => problem.Uuid)];

    /// <summary>The slug itself when the problem is no longer there.</summary>
    public string NameOf(string slug) => _bank.Find(slug)?.Name ?? slug;

    private static string Default()
    {
        var home = DataRoot.RepositoryAbove(Environment.CurrentDirectory)
            ?? DataRoot.RepositoryAbove(AppContext.BaseDirectory)
            ?? AppContext.BaseDirectory;
        return System.IO.Path.Combine(home, "problems");
    }
}
