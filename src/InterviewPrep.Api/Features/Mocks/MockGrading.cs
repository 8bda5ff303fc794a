using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Reviews;
using InterviewPrep.Api.Jobs;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>
/// The end of an interview. One transaction closes it, picks the last thing that was saved of every question, whether it was submitted or not, and puts what
/// was not judged yet into the queue. A draft with nothing in it does not undo what was submitted before. Whoever comes second, a job beside a person or a node
/// beside another, finds it closed.
/// </summary>
public sealed class MockGrading(AppDbContext database, ProblemCatalog catalog, IJudgeQueue queue, TimeProvider clock)
{
    private sealed record Sent(Guid Id, int Item, Answer Answer, DateTimeOffset At);

    public async Task EndAsync(Guid id, CancellationToken cancellation)
    {
        for (var waiting = await database.WriteSharedAsync(token => CloseAsync(id, token), cancellation); waiting > 0; waiting--)
            await queue.WakeAsync(CancellationToken.None);
    }

    /// <returns>How many answers wait for the judge.</returns>
    private async Task<int> CloseAsync(Guid id, CancellationToken cancellation)
    {
        var mock = await database.Mocks.Include(one => one.Items).SingleAsync(one => one.Id == id, cancellation);
        if (mock.State == MockState.Finished)
            return 0;
        mock.Finish(clock.GetUtcNow());
        var sent = await database.Submissions.Where(submission => submission.MockId == id && submission.Purpose == Purpose.Submit).OrderByDescending(submission => submission.CreatedAt)
            .Select(submission => new Sent(submission.Id, submission.MockItem!.Value, submission.Answer, submission.CreatedAt)).ToListAsync(cancellation);
        var queued = mock.Items.Count(item => Grade(mock, item, sent.Where(one => one.Item == item.Number).ToList()));
        await database.SaveChangesAsync(cancellation);
        await database.Submissions.Where(submission => submission.MockId == id && submission.IsVeiled)
            .ExecuteUpdateAsync(set => set.SetProperty(submission => submission.IsVeiled, false), cancellation);
        await RateAsync(mock, cancellation);
        return queued;
    }

    /// <summary>What is judged already; the judge rates the others.</summary>
    private async Task RateAsync(Mock mock, CancellationToken cancellation)
    {
        var graded = mock.Items.ConvertAll(item => item.GradedId);
        foreach (var attempt in await database.Submissions.Where(submission => graded.Contains(submission.Id) && submission.State == SubmissionState.Judged).ToListAsync(cancellation))
            await database.TakeRatingAsync(attempt, cancellation);
        await database.SaveChangesAsync(cancellation);
    }

    /// <returns>Whether an answer was put into the queue.</returns>
    private bool Grade(Mock mock, MockItem item, List<Sent> newestFirst)
    {
        var last = newestFirst is [{ } newest, ..] && !(item.SavedAt > newest.At) ? newest.Answer : item.Answer;
        if (last is not { } answer)
            return false;
        if (catalog.Find(item.ProblemUuid) is not { } problem || AnswerKinds.Find(problem.Kind) is not { } kind || kind.Blank(problem, answer) is not null)
            return GradeSent(item, newestFirst.FirstOrDefault());
        if (newestFirst.Find(one => one.Answer == answer) is { } known)
            return GradeSent(item, known);
        var submission = Submission.Queue(mock.PersonId, problem, Purpose.Submit, answer, idempotencyKey: null, mock.FinishedAt!.Value)
            .In(new MockPlace(mock.Id, item.Number, IsRunning: false));
        if (kind.JudgeAtOnce(problem, answer) is { } result)
            submission.FinishAtOnce(result, clock.GetUtcNow());
        database.Submissions.Add(submission);
        item.Grade(submission.Id);
        return submission.State == SubmissionState.Queued;
    }

    /// <returns>False: it was put into the queue when it was sent.</returns>
    private static bool GradeSent(MockItem item, Sent? sent)
    {
        if (sent is not null)
            item.Grade(sent.Id);
        return false;
    }
}
