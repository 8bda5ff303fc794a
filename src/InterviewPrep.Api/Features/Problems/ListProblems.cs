using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging.Packages;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class ListProblems
{
    /// <summary>Each filter may hold several values, separated by commas.</summary>
    public sealed record Filter(
        string? Kind,
        string? Difficulty,
        string? Level,
        string? Skill,
        string? Status,
        string? Q,
        int Page = 1,
        int PageSize = Paging.DefaultSize);

    public sealed record Query(string PersonId, Filter Filter) : IRequest<Response>;

    public sealed record Response(IReadOnlyList<Item> Items, int Total, int Page, int PageSize);

    public sealed record Item(
        string Slug,
        string Name,
        string Kind,
        Difficulty Difficulty,
        IReadOnlyList<string> Levels,
        IReadOnlyList<string> Skills,
        int Minutes,
        ProblemStatus Status);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Filter.Page).IsPage();
            RuleFor(query => query.Filter.PageSize).IsPageSize();
            RuleFor(query => query.Filter.Q).MaximumLength(200).OverridePropertyName("q");
            RuleFor(query => query.Filter.Status)
                .Must(status => Texts.Values(status).All(value => Enum.GetNames<ProblemStatus>().Contains(value, StringComparer.OrdinalIgnoreCase)))
                .WithMessage("A status is todo, attempted or solved.").OverridePropertyName("status");
        }
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var work = await Work.OfAsync(database, request.PersonId, cancellationToken);
            var asked = await RunningInterview.AskedAsync(database, request.PersonId, cancellationToken);
            var filter = request.Filter;
            var found = catalog.Problems
                .Where(problem => !asked.Contains(problem.Uuid) && Matches(problem, filter))
                .Select(problem => ToItem(problem, work.GetValueOrDefault(problem.Uuid)?.Status ?? ProblemStatus.Todo))
                .Where(item => Allows(filter.Status, [item.Status.ToString()]))
                .ToList();
            var page = found.Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).ToList();
            return new Response(page, found.Count, filter.Page, filter.PageSize);
        }
    }

    private static bool Matches(ProblemPackage problem, Filter filter) =>
        Allows(filter.Kind, [problem.Kind])
        && Allows(filter.Difficulty, [problem.Difficulty])
        && Allows(filter.Level, problem.Levels)
        && Allows(filter.Skill, problem.Skills)
        && (string.IsNullOrWhiteSpace(filter.Q) || filter.Q.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Mentions(problem, word)));

    private static bool Mentions(ProblemPackage problem, string word) =>
        problem.Skills.Append(problem.Name).Append(problem.Slug).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool Allows(string? wanted, IEnumerable<string> actual)
    {
        var values = Texts.Values(wanted);
        return values.Length == 0 || actual.Any(value => values.Contains(value, StringComparer.OrdinalIgnoreCase));
    }

    private static Item ToItem(ProblemPackage problem, ProblemStatus status) => new(
        problem.Slug,
        problem.Name,
        problem.Kind,
        Difficulties.Of(problem),
        problem.Levels,
        problem.Skills,
        problem.Minutes,
        status);
}
