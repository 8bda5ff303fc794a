using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Submissions;

public static class GetSubmission
{
    public sealed record Query(string PersonId, Guid Id) : IRequest<SubmissionView>;

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, SubmissionView>
    {
        public async Task<SubmissionView> Handle(Query request, CancellationToken cancellationToken)
        {
            var submission = await database.Submissions.AsNoTracking()
                .SingleOrDefaultAsync(found => found.Id == request.Id && found.PersonId == request.PersonId, cancellationToken)
                ?? throw Refusal.NotFound("submission");
            return SubmissionView.Of(submission, catalog.Find(submission.ProblemUuid)?.Name);
        }
    }
}
