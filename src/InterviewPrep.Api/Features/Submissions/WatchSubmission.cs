using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Submissions;

public static class WatchSubmission
{
    public sealed record Query(string PersonId, Guid Id) : IRequest<Response>;

    /// <param name="Current">The state at the moment when listening had begun.</param>
    /// <param name="Listener">What follows; the caller disposes it.</param>
    public sealed record Response(SubmissionEvent Current, SubmissionHub.Listener Listener);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, SubmissionHub hub, LimitOptions limits) : IRequestHandler<Query, Response>
    {
        private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            // Listening begins before the row is read: a verdict that comes between the two is heard.
            var listener = hub.Listen(request.PersonId, request.Id, limits.StreamsPerPerson)
                ?? throw Refusal.TooMany("Too many open event streams.", RetryAfter);
            try
            {
                var submission = await database.Submissions.AsNoTracking()
                    .SingleOrDefaultAsync(found => found.Id == request.Id && found.PersonId == request.PersonId, cancellationToken)
                    ?? throw Refusal.NotFound("submission");
                return new Response(Current(submission), listener);
            }
            catch
            {
                listener.Dispose();
                throw;
            }
        }

        private SubmissionEvent Current(Submission submission) => submission.State switch
        {
            SubmissionState.Judged => new VerdictEvent(SubmissionView.Of(submission, catalog.Find(submission.ProblemUuid)?.Name)),
            SubmissionState.Running => hub.StateOf(submission.Id) ?? StateEvent.Compiling,
            _ => hub.StateOf(submission.Id) ?? StateEvent.Queued,
        };
    }
}
