using InterviewPrep.Api.Data;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Ends an interview early. Once more does nothing.</summary>
public static class FinishMock
{
    public sealed record Command(string PersonId, Guid Id) : IRequest<Unit>;

    public sealed class Handler(AppDbContext database, MockGrading grading) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await database.Mocks.AnyAsync(mock => mock.Id == request.Id && mock.PersonId == request.PersonId, cancellationToken))
                throw Refusal.NotFound("interview");
            await grading.EndAsync(request.Id, cancellationToken);
            return Unit.Value;
        }
    }
}
