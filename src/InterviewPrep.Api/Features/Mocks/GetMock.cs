using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging.Mocks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>The interview as its bar shows it: clock, sections, questions. Without statements and answers, so that it can be asked often.</summary>
public static class GetMock
{
    public sealed record Query(string PersonId, Guid Id) : IRequest<Response>;

    /// <param name="Now">The server's clock, by which all of this is meant.</param>
    /// <param name="Section">Index of the one that runs.</param>
    public sealed record Response(
        Guid Id,
        string? Template,
        string Name,
        MockOrder Order,
        MockState State,
        DateTimeOffset Now,
        DateTimeOffset StartedAt,
        DateTimeOffset Deadline,
        DateTimeOffset? FinishedAt,
        int Section,
        int? OpenItem,
        IReadOnlyList<SectionClock> Sections,
        IReadOnlyList<Item> Items);

    /// <param name="Name">Null while its section has not begun.</param>
    /// <param name="IsAnswered">Whether something was saved or submitted.</param>
    /// <param name="SpentMs">Until <see cref="Response.Now"/>.</param>
    /// <param name="IsOpen">Whether what is saved now counts.</param>
    public sealed record Item(int Number, int Section, string Kind, string? Name, int BudgetMs, int SpentMs, bool IsFlagged, bool IsAnswered, bool IsSubmitted, bool IsOpen);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var mock = await database.Mocks.AsNoTracking().Include(one => one.Items).SingleOrDefaultAsync(one => one.Id == request.Id && one.PersonId == request.PersonId, cancellationToken)
                ?? throw Refusal.NotFound("interview");
            var submitted = await database.Submissions.Where(submission => submission.MockId == mock.Id && submission.Purpose == Domain.Purpose.Submit)
                .Select(submission => submission.MockItem!.Value).Distinct().ToListAsync(cancellationToken);
            var now = clock.GetUtcNow();
            return new Response(
                mock.Id, mock.Template, mock.Name, mock.Order, mock.IsOver(now) ? MockState.Finished : MockState.Running,
                now, mock.StartedAt, mock.Deadline, mock.FinishedAt, mock.SectionAt(now), mock.OpenItem, mock.Sections,
                [.. mock.Items.OrderBy(item => item.Number).Select(item => Of(mock, item, submitted.Contains(item.Number), now))]);
        }

        private Item Of(Mock mock, MockItem item, bool isSubmitted, DateTimeOffset now) => new(
            item.Number, item.Section, item.Kind, mock.IsOpened(item, now) ? catalog.NameOf(item.Slug) : null, item.BudgetMs, item.SpentMs + mock.RunningMs(item, now),
            item.IsFlagged, item.Revision > 0 || isSubmitted, isSubmitted, mock.Counts(item, now));
    }
}
