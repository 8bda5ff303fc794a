using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Mocks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Jobs;

/// <summary>Ends the interviews whose time is up.</summary>
public static class FinishOverdue
{
    public sealed record Command : IRequest<Unit>;

    public sealed class Handler(AppDbContext database, MockGrading grading, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var overdue = await database.Mocks.Where(mock => mock.State == MockState.Running && mock.Deadline <= now).Select(mock => mock.Id).ToListAsync(cancellationToken);
            foreach (var id in overdue)
                await grading.EndAsync(id, cancellationToken);
            return Unit.Value;
        }
    }
}
