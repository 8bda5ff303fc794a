using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>What became of an interview: every figure with what it is made of, and what to practise next.</summary>
public static class GetReport
{
    private const int Compared = 20;

    public sealed record Query(string PersonId, Guid Id) : IRequest<Response>;

    /// <param name="Total">Percent of what could be counted; null while nothing can.</param>
    /// <param name="IsJudged">False while the judge works on an answer.</param>
    /// <param name="Earlier">This one and those before it, oldest first.</param>
    public sealed record Response(
        Guid Id,
        string? Template,
        string Name,
        DateTimeOffset StartedAt,
        DateTimeOffset Deadline,
        DateTimeOffset FinishedAt,
        int? Total,
        bool IsJudged,
        IReadOnlyList<SectionReport> Sections,
        IReadOnlyList<SkillReport> Skills,
        IReadOnlyList<ItemReport> Items,
        IReadOnlyList<EarlierMock> Earlier,
        IReadOnlyList<PracticeNext.Suggestion> Next);

    /// <param name="Of">Points of what could be counted.</param>
    public sealed record SectionReport(string Name, string Kind, int Minutes, double Points, double Of, int SpentMs, int BudgetMs);

    /// <param name="Score">Of the answers alone, 0 to 1.</param>
    /// <param name="Area">Of the skill.</param>
    /// <param name="Questions">How many questions stand behind it.</param>
    public sealed record SkillReport(string Skill, string Area, double Score, int Questions);

    /// <param name="Name">The slug when the question is no longer there.</param>
    /// <param name="Difficulty">Null when the question is no longer there.</param>
    /// <param name="Passed">Tests, of <paramref name="Tests"/>; null where there are none.</param>
    /// <param name="LateAt">When something came after the end, which is kept and not graded.</param>
    public sealed record ItemReport(
        int Number,
        int Section,
        string Slug,
        string Name,
        string Kind,
        Difficulty? Difficulty,
        ItemState State,
        Verdict? Verdict,
        string? Detail,
        double? Score,
        int? Passed,
        int? Tests,
        double? AnswerPoints,
        double? PacePoints,
        double Of,
        int SpentMs,
        int BudgetMs,
        Guid? SubmissionId,
        DateTimeOffset? LateAt);

    public sealed record EarlierMock(Guid Id, string Name, DateTimeOffset FinishedAt, int? Total);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var mock = await database.MockAsync(request.PersonId, request.Id, cancellationToken);
            if (mock.State == MockState.Running)
                throw Refusal.NotNow(mock.IsOver(clock.GetUtcNow()) ? "The time is up; the answers are being collected." : "The report opens when the interview has ended.");
            var graded = await database.Submissions.AsNoTracking().Where(submission => submission.MockId == mock.Id && submission.Purpose == Purpose.Submit)
                .Select(submission => new Graded(submission.Id, submission.State, submission.Verdict, submission.Detail, submission.Score, submission.Passed, submission.Total))
                .ToDictionaryAsync(submission => submission.Id, cancellationToken);
            var items = Items(mock, graded);
            var earlier = await MockFigures.NewestAsync(database, request.PersonId, mock.StartedAt, Compared, cancellationToken);
            var work = await Work.OfAsync(database, request.PersonId, cancellationToken);
            return new Response(
                mock.Id, mock.Template, mock.Name, mock.StartedAt, mock.Deadline, mock.FinishedAt!.Value,
                MockScore.Total([.. items.Where(item => item.AnswerPoints is not null).Select(item => new ItemPoints(item.Of, item.AnswerPoints!.Value, item.PacePoints!.Value))]),
                items.All(item => item.State != ItemState.Judging),
                [.. mock.Sections.Select((section, index) => Section(section, [.. items.Where(item => item.Section == index)]))],
                Skills(items),
                items,
                [.. earlier.Reverse().Select(one => new EarlierMock(one.Id, one.Name, one.FinishedAt, one.Total))],
                PracticeNext.After(items, catalog.Problems, problem => !work.ContainsKey(problem.Uuid)));
        }

        private sealed record Graded(Guid Id, SubmissionState State, Verdict? Verdict, string? Detail, double? Score, int? Passed, int? Total);

        private List<ItemReport> Items(Mock mock, Dictionary<Guid, Graded> graded)
        {
            var ordered = mock.Items.OrderBy(item => item.Number).ToList();
            return [.. ordered.Zip(MockScore.Weights(ordered.ConvertAll(item => item.BudgetMs)), (item, of) => Of(item, of, item.GradedId is { } id ? graded.GetValueOrDefault(id) : null))];
        }

        private ItemReport Of(MockItem item, double of, Graded? graded)
        {
            var problem = catalog.Find(item.ProblemUuid);
            var figures = new ItemFigures(item.Number, item.BudgetMs, item.SpentMs, graded?.Id, graded?.State, graded?.Verdict, graded?.Score);
            var points = figures.Points(of);
            return new ItemReport(
                item.Number, item.Section, item.Slug, problem?.Name ?? item.Slug, item.Kind, problem is null ? null : Difficulties.Of(problem),
                figures.State, graded?.Verdict, graded?.Detail, figures.State == ItemState.Graded ? graded?.Score ?? 0 : null,
                graded?.Total > 0 ? graded.Passed : null, graded?.Total > 0 ? graded.Total : null,
                points?.Answer, points?.Pace, of, item.SpentMs, item.BudgetMs, graded?.Id, item.LateAt);
        }

        private static SectionReport Section(SectionClock section, IReadOnlyList<ItemReport> items)
        {
            var counted = items.Where(item => item.AnswerPoints is not null).ToList();
            return new SectionReport(
                section.Name, section.Kind, section.Minutes, counted.Sum(item => item.AnswerPoints!.Value + item.PacePoints!.Value), counted.Sum(item => item.Of),
                items.Sum(item => item.SpentMs), items.Sum(item => item.BudgetMs));
        }

        private List<SkillReport> Skills(IReadOnlyList<ItemReport> items) =>
        [
            .. items.Where(item => item.AnswerPoints is not null)
                .SelectMany(item => (catalog.Find(item.Slug)?.Skills ?? []).Select(skill => (skill, score: item.Score ?? 0)))
                .GroupBy(one => one.skill)
                .Select(group => new SkillReport(group.Key, catalog.Areas.Of(group.Key), group.Average(one => one.score), group.Count()))
                .OrderBy(skill => skill.Score).ThenBy(skill => skill.Skill, StringComparer.Ordinal),
        ];
    }
}
