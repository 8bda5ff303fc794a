using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Reviews;

/// <summary>The person says how the last attempt at a problem went. Said again, it replaces what was said before and counts no second time.</summary>
public static class RateSubmission
{
    public sealed record Command(Rating Rating) : IRequest<RatingView>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Rating).IsInEnum().WithMessage("A rating is again, hard, good or easy.");
    }

    public sealed class Handler(AppDbContext database) : IRequestHandler<Command, RatingView>
    {
        public async Task<RatingView> Handle(Command request, CancellationToken cancellationToken)
        {
            await database.WriteSharedAsync(token => RateAsync(request, token), cancellationToken);
            return await RatingView.OfAsync(database, request.PersonId, request.Id, cancellationToken);
        }

        private async Task<int> RateAsync(Command request, CancellationToken cancellation)
        {
            var attempt = await database.Submissions.SingleOrDefaultAsync(found => found.Id == request.Id && found.PersonId == request.PersonId, cancellation)
                ?? throw Refusal.NotFound("submission");
            var review = await database.Reviews.FindAsync([request.PersonId, attempt.ProblemUuid], cancellation);
            if (RatingView.FaultOf(attempt, review) is { } fault)
                throw Refusal.Invalid("rating", fault);
            await database.RateAsync(attempt, request.Rating, isOwn: true, cancellation);
            return await database.SaveChangesAsync(cancellation);
        }
    }
}
