using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Reviews;

/// <summary>Stops the review of a problem, or takes it up again. Attempts are counted meanwhile, so that nothing is lost by a pause.</summary>
public static class PlanReview
{
    public sealed record Command(bool IsStopped) : IRequest<ReviewItem>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public string Slug { get; init; } = "";
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Command, ReviewItem>
    {
        public Task<ReviewItem> Handle(Command request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            return database.WriteSharedAsync(
                async token =>
                {
                    var review = await database.Reviews.FindAsync([request.PersonId, problem.Uuid], token)
                        ?? throw new Refusal(StatusCodes.Status404NotFound, "Not found", "No attempt at this problem has been rated, so nothing is planned.");
                    if (review.IsStopped != request.IsStopped)
                        review.Stop(request.IsStopped);
                    await database.SaveChangesAsync(token);
                    return ReviewItem.Of(review, problem, Review.DayOf(clock.GetUtcNow()));
                },
                cancellationToken);
        }
    }
}
