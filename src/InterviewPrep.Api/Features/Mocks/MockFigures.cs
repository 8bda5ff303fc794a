using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

[JsonConverter(typeof(JsonStringEnumConverter<ItemState>))]
public enum ItemState
{
    [JsonStringEnumMemberName("unanswered")] Unanswered,
    [JsonStringEnumMemberName("judging")] Judging,
    /// <summary>Its author has not graded it beside the model answer yet.</summary>
    [JsonStringEnumMemberName("to-grade")] ToGrade,
    /// <summary>Our fault.</summary>
    [JsonStringEnumMemberName("not-judged")] NotJudged,
    [JsonStringEnumMemberName("graded")] Graded,
}

/// <summary>What the score of one question is made of.</summary>
public sealed record ItemFigures(int Number, int BudgetMs, int SpentMs, Guid? GradedId, SubmissionState? Progress, Verdict? Verdict, double? Score)
{
    public ItemState State => (GradedId, Progress, Verdict, Score) switch
    {
        (null, _, _, _) => ItemState.Unanswered,
        (_, not SubmissionState.Judged, _, _) => ItemState.Judging,
        (_, _, Judging.Verdict.InternalError, _) => ItemState.NotJudged,
        (_, _, Judging.Verdict.Answered, null) => ItemState.ToGrade,
        _ => ItemState.Graded,
    };

    /// <summary>Null when it is not to be counted, or not yet.</summary>
    public ItemPoints? Points(double of) => State switch
    {
        ItemState.Unanswered => new ItemPoints(of, 0, 0),
        ItemState.Graded => MockScore.Points(of, Score ?? 0, SpentMs, BudgetMs),
        _ => null,
    };
}

/// <summary>One interview that has ended.</summary>
/// <param name="Items">By number.</param>
public sealed record MockFigures(Guid Id, string? Template, string Name, DateTimeOffset StartedAt, DateTimeOffset FinishedAt, IReadOnlyList<ItemFigures> Items)
{
    public IReadOnlyList<ItemPoints?> Points => [.. Items.Zip(MockScore.Weights([.. Items.Select(item => item.BudgetMs)]), (item, of) => item.Points(of))];

    /// <summary>Percent; null while nothing of it can be counted.</summary>
    public int? Total => MockScore.Total([.. Points.OfType<ItemPoints>()]);

    public bool IsJudged => Items.All(item => item.State != ItemState.Judging);

    /// <summary>A person's newest interviews that have ended, newest first.</summary>
    /// <param name="until">Those that began later are left out.</param>
    public static async Task<IReadOnlyList<MockFigures>> NewestAsync(AppDbContext database, string personId, DateTimeOffset until, int most, CancellationToken cancellation)
    {
        var mocks = await database.Mocks.Where(mock => mock.PersonId == personId && mock.State == MockState.Finished && mock.StartedAt <= until).OrderByDescending(mock => mock.StartedAt).Take(most)
            .Select(mock => new { mock.Id, mock.Template, mock.Name, mock.StartedAt, mock.FinishedAt }).ToListAsync(cancellation);
        var ids = mocks.ConvertAll(mock => mock.Id);
        var items = await database.Set<MockItem>().Where(item => ids.Contains(item.MockId))
            .LeftJoin(database.Submissions, item => item.GradedId, submission => submission.Id, (item, submission) => new
            {
                item.MockId,
                Figures = new ItemFigures(item.Number, item.BudgetMs, item.SpentMs, item.GradedId, submission!.State, submission.Verdict, submission.Score),
            })
            .ToListAsync(cancellation);
        var byMock = items.ToLookup(item => item.MockId, item => item.Figures);
        return [.. mocks.Select(mock => new MockFigures(
            mock.Id, mock.Template, mock.Name, mock.StartedAt, mock.FinishedAt!.Value,
            [.. byMock[mock.Id].OrderBy(item => item.Number)]))];
    }
}
