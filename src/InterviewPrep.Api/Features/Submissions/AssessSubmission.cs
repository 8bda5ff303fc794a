using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Reviews;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>The candidate's own grading of an answer that no program can grade. It may be changed later.</summary>
public static class AssessSubmission
{
    /// <param name="Points">One grade for each point of the rubric, in its order.</param>
    public sealed record Command(IReadOnlyList<Grade> Points) : IRequest<SubmissionView>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Command, SubmissionView>
    {
        public Task<SubmissionView> Handle(Command request, CancellationToken cancellationToken) => database.WriteSharedAsync(
            async token =>
            {
                var submission = await database.Submissions.SingleOrDefaultAsync(found => found.Id == request.Id && found.PersonId == request.PersonId, token)
                    ?? throw Refusal.NotFound("submission");
                if (submission.IsVeiled)
                    throw Refusal.NotNow("You grade this answer when its interview has ended.");
                if (submission.Assess(request.Points) is { } fault)
                    throw Refusal.Invalid("points", fault);
                await database.TakeRatingAsync(submission, token);
                await database.SaveChangesAsync(token);
                return SubmissionView.Of(submission, catalog.Find(submission.ProblemUuid)?.Name);
            },
            cancellationToken);
    }
}
