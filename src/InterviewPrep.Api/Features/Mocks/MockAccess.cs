using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>The way to one's own interview; another's is not there.</summary>
internal static class MockAccess
{
    /// <summary>With its questions, to be changed.</summary>
    /// <exception cref="Refusal">There is no such interview.</exception>
    public static async Task<Mock> MockAsync(this AppDbContext database, string personId, Guid id, CancellationToken cancellation) =>
        await database.Mocks.Include(mock => mock.Items).SingleOrDefaultAsync(mock => mock.Id == id && mock.PersonId == personId, cancellation)
        ?? throw Refusal.NotFound("interview");

    /// <exception cref="Refusal">There is no such question, or its section has not begun.</exception>
    public static MockItem OpenedItem(this Mock mock, int number, DateTimeOffset now)
    {
        var item = mock.Items.Find(one => one.Number == number) ?? throw Refusal.NotFound("question in this interview");
        return mock.IsOpened(item, now) ? item : throw Refusal.NotNow($"The section {mock.Sections[item.Section].Name} has not begun.");
    }

    /// <exception cref="Refusal">The interview is over.</exception>
    public static Mock Running(this Mock mock, DateTimeOffset now) => mock.IsOver(now) ? throw Refusal.NotNow("This interview has ended.") : mock;
}
