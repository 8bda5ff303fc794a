using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Mocks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Jobs;

/// <summary>Ends the interviews whose time is up.</summary>
public static partial class FinishOverdue
{
    public sealed record Command : IRequest<Unit>;

    public sealed partial class Handler(AppDbContext database, MockGrading grading, TimeProvider clock, ILogger<Handler> log) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var overdue = await database.Mocks.Where(mock => mock.State == MockState.Running && mock.Deadline <= now).Select(mock => mock.Id).ToListAsync(cancellationToken);
            foreach (var id in overdue)
                await EndAsync(id, cancellationToken);
            return Unit.Value;
        }

        private async Task EndAsync(Guid id, CancellationToken cancellation)
        {
            try
            {
                await grading.EndAsync(id, cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The others have ended too; the next sweep tries this one again.
                LogFailed(exception, id);
            }
        }

        [LoggerMessage(LogLevel.Error, "The interview {Id} could not be ended")]
        private partial void LogFailed(Exception exception, Guid id);
    }
}
