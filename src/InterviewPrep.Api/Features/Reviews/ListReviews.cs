using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Reviews;

/// <summary>The problems that come back, the longest overdue first. There are never more of them than problems.</summary>
public static class ListReviews
{
    public sealed record Filter(string? Due);

    public sealed record Query(string PersonId, Filter Filter) : IRequest<Response>;

    /// <param name="Today">The day by which they are due, of UTC.</param>
    /// <param name="DueToday">How many are due today or overdue.</param>
    public sealed record Response(IReadOnlyList<ReviewItem> Items, DateOnly Today, int DueToday);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Filter.Due)
            .Must(due => due is null || due.Equals(Today, StringComparison.OrdinalIgnoreCase))
            .WithMessage("due is today, or left out for every review.").OverridePropertyName("due");
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = Review.DayOf(clock.GetUtcNow());
            var found = database.Reviews.AsNoTracking().Where(review => review.PersonId == request.PersonId);
            if (request.Filter.Due is not null)
                found = found.Where(review => !review.IsStopped && review.Due <= today);
            var reviews = await found.OrderBy(review => review.Due).ThenBy(review => review.Stability).ToListAsync(cancellationToken);
            List<ReviewItem> items = [.. reviews
                .Select(review => catalog.Find(review.ProblemUuid) is { } problem ? ReviewItem.Of(review, problem, today) : null)
                .OfType<ReviewItem>()];
            return new Response(items, today, items.Count(item => !item.IsStopped && item.Due <= today));
        }
    }

    private const string Today = "today";
}
