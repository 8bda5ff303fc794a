using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;
using MediatR;

namespace InterviewPrep.Api.Jobs;

/// <summary>Claims one submission, judges it and stores the verdict. Answers false when there was nothing to do.</summary>
public static partial class JudgeNext
{
    public sealed record Command : IRequest<bool>;

    public sealed partial class Handler(
        Claims claims, Judge judge, ProblemCatalog catalog, SubmissionHub hub, IJudgeQueue queue, JudgingNode node, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Handler> log)
        : IRequestHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!node.MayClaim || !judge.Status.Ready)
                return false;
            if (await claims.TakeNextAsync(cancellationToken) is not { } submission)
                return false;
            hub.Tell(submission.Id, StateEvent.Compiling);
            try
            {
                await FinishAsync(submission);
            }
            catch
            {
                // The lease runs out and the sweep hands the submission to somebody else.
                hub.Forget(submission.Id);
                throw;
            }
            return true;
        }

        private async Task FinishAsync(Submission submission)
        {
            var package = catalog.Find(submission.ProblemUuid);
            if (await JudgeAsync(submission, package) is { } result)
                submission.Finish(result, package, clock.GetUtcNow());
            else
                submission.GiveBack();
            if (!await claims.TryStoreAsync(submission, CancellationToken.None))
            {
                hub.Forget(submission.Id);
                LogClaimLost(submission.Id, submission.Attempt);
            }
            else if (submission.State == SubmissionState.Judged)
            {
                if (submission.Verdict == Verdict.InternalError)
                    node.CountInternalError();
                hub.Tell(new VerdictEvent(SubmissionView.Of(submission, package?.Name)));
            }
            else
            {
                hub.Tell(submission.Id, StateEvent.Queued);
                if (submission.LeaseUntil is { } moment)
                    await queue.WakeAtAsync(moment, CancellationToken.None);
            }
        }

        /// <returns>Null when judging was cut short and the submission is to be judged by somebody else.</returns>
        private async Task<JudgeResult?> JudgeAsync(Submission submission, ProblemPackage? package)
        {
            await using var lease = new LeaseKeeper(submission, scopes, clock, node.GraceEnds);
            try
            {
                if (package is null || AnswerKinds.Find(submission.Kind) is not ProgramAnswer)
                    return OurFault(submission, $"The problem {submission.Slug} is no longer there.", null);
                var result = await judge.JudgeAsync(ProgramAnswer.ToRequest(package, submission), new Relay(hub, submission.Id), lease.Held);
                return result.Verdict == Verdict.InternalError ? OurFault(submission, result.Detail, null) : result;
            }
            catch (OperationCanceledException) when (lease.Held.IsCancellationRequested)
            {
                return null;
            }
            catch (Exception exception)
            {
                return OurFault(submission, "The judge failed.", exception);
            }
        }

        private JudgeResult OurFault(Submission submission, string detail, Exception? exception)
        {
            LogOurFault(exception, submission.Id, submission.Slug, submission.Attempt, detail);
            return JudgeResult.WithoutTests(Verdict.InternalError, detail);
        }

        [LoggerMessage(LogLevel.Error, "Submission {Id} to {Slug} could not be judged (attempt {Attempt}): {Detail}")]
        private partial void LogOurFault(Exception? exception, Guid id, string slug, int attempt, string detail);

        [LoggerMessage(LogLevel.Warning, "The claim on submission {Id} (attempt {Attempt}) was lost; its verdict is another's")]
        private partial void LogClaimLost(Guid id, int attempt);
    }

    /// <summary>Hands progress on in order and at once, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Relay(SubmissionHub hub, Guid id) : IProgress<JudgeProgress>
    {
        public void Report(JudgeProgress value) => hub.Tell(id, StateEvent.Of(value));
    }
}
