using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Submissions;

public static class ListSubmissions
{
    /// <summary>Each filter may hold several values, separated by commas.</summary>
    /// <param name="From">The first moment, for example 2026-11-01T00:00:00Z.</param>
    /// <param name="To">The first moment that is not meant any more.</param>
    /// <param name="Mock">The id of an interview; <c>any</c> for what was sent in one, <c>none</c> for practice.</param>
    public sealed record Filter(
        string? Slug,
        string? Kind,
        string? Skill,
        string? Verdict,
        DateTimeOffset? From,
        DateTimeOffset? To,
        int Page = 1,
        int PageSize = Paging.DefaultSize,
        string? Mock = null);

    public sealed record Query(string PersonId, Filter Filter) : IRequest<Response>;

    public sealed record Response(IReadOnlyList<Item> Items, int Total, int Page, int PageSize);

    public sealed record Item(
        Guid Id,
        string Slug,
        string Name,
        string Kind,
        SubmissionState State,
        Verdict? Verdict,
        string? Detail,
        double? Score,
        int? Passed,
        int? Total,
        int? TimeMs,
        int? MemoryKb,
        DateTimeOffset CreatedAt);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Filter.Page).IsPage();
            RuleFor(query => query.Filter.PageSize).IsPageSize();
            RuleFor(query => query.Filter.Verdict)
                .Must(list => Texts.Values(list).All(value => Enum.GetNames<Verdict>().Contains(value, StringComparer.OrdinalIgnoreCase)))
                .WithMessage("There is no such verdict.")
                .OverridePropertyName("verdict");
            RuleFor(query => query.Filter.Mock)
                .Must(mock => mock is null or InAny or InNone || Guid.TryParse(mock, out _))
                .WithMessage($"mock is the id of an interview, {InAny} or {InNone}.")
                .OverridePropertyName("mock");
            RuleFor(query => query.Filter.To).GreaterThanOrEqualTo(query => query.Filter.From)
                .When(query => query.Filter.From is not null).WithMessage("The end is before the beginning.").OverridePropertyName("to");
        }
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var filter = request.Filter;
            var found = Matching(request);
            var total = await found.CountAsync(cancellationToken);
            var page = await found
                .OrderByDescending(submission => submission.CreatedAt).ThenByDescending(submission => submission.Id)
                .Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize)
                .Select(submission => new Item(
                    submission.Id,
                    submission.Slug,
                    submission.Slug,
                    submission.Kind,
                    submission.State,
                    submission.Verdict,
                    submission.Detail,
                    submission.Score,
                    submission.Passed,
                    submission.Total,
                    submission.TimeMs,
                    submission.MemoryKb,
                    submission.CreatedAt))
                .ToListAsync(cancellationToken);
            return new Response([.. page.Select(item => item with { Name = catalog.NameOf(item.Slug) })], total, filter.Page, filter.PageSize);
        }

        private IQueryable<Submission> Matching(Query request)
        {
            var found = database.Submissions.Where(submission => submission.PersonId == request.PersonId && submission.Purpose == Purpose.Submit && !submission.IsVeiled);
            if (request.Filter.From is { } from)
                found = found.Where(submission => submission.CreatedAt >= from);
            if (request.Filter.To is { } to)
                found = found.Where(submission => submission.CreatedAt < to);
            if (request.Filter.Mock is { } mock)
                found = InMock(found, mock);
            if (Texts.Values(request.Filter.Kind) is { Length: > 0 } kinds)
                found = found.Where(submission => kinds.Contains(submission.Kind));
            if (Texts.Values(request.Filter.Verdict) is { Length: > 0 } names)
            {
                Verdict?[] verdicts = [.. names.Select(name => (Verdict?)Enum.Parse<Verdict>(name, ignoreCase: true))];
                found = found.Where(submission => verdicts.Contains(submission.Verdict));
            }
            return catalog.FindUuids(Texts.Values(request.Filter.Slug), Texts.Values(request.Filter.Skill)) is { } uuids
                ? found.Where(submission => uuids.Contains(submission.ProblemUuid))
                : found;
        }

        private static IQueryable<Submission> InMock(IQueryable<Submission> found, string mock)
        {
            if (mock == InAny)
                return found.Where(submission => submission.MockId != null);
            var id = mock == InNone ? (Guid?)null : Guid.Parse(mock);
            return found.Where(submission => submission.MockId == id);
        }
    }

    private const string InAny = "any";
    private const string InNone = "none";
}
