using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Mocks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>The interview that runs, and those that have ended.</summary>
public static class ListMocks
{
    /// <summary>What a page shows; nobody sits more in a year.</summary>
    private const int Most = 200;

    public sealed record Query(string PersonId) : IRequest<Response>;

    /// <param name="Ended">Newest first.</param>
    public sealed record Response(Running? Running, IReadOnlyList<Ended> Ended);

    public sealed record Running(Guid Id, string Name, DateTimeOffset Now, DateTimeOffset Deadline);

    /// <param name="Total">Percent; null while nothing of it can be counted.</param>
    /// <param name="IsJudged">False while the judge works on it.</param>
    public sealed record Ended(Guid Id, string? Template, string Name, DateTimeOffset StartedAt, DateTimeOffset FinishedAt, int Questions, int Answered, int? Total, bool IsJudged);

    public sealed class Handler(AppDbContext database, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var running = await database.Mocks.Where(mock => mock.PersonId == request.PersonId && mock.State == MockState.Running && mock.Deadline > now)
                .OrderByDescending(mock => mock.StartedAt).Select(mock => new Running(mock.Id, mock.Name, now, mock.Deadline)).FirstOrDefaultAsync(cancellationToken);
            var ended = await MockFigures.NewestAsync(database, request.PersonId, now, Most, cancellationToken);
            return new Response(running, [.. ended.Select(mock => new Ended(
                mock.Id, mock.Template, mock.Name, mock.StartedAt, mock.FinishedAt, mock.Items.Count, mock.Items.Count(item => item.State != ItemState.Unanswered), mock.Total, mock.IsJudged))]);
        }
    }
}
