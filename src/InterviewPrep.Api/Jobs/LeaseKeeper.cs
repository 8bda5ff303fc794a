using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Jobs;

/// <summary>Renews the lease of one claim while it is judged, and cancels the judging when the claim is lost.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _clock;
    private readonly Guid _id;
    private readonly int _attempt;
    private readonly PeriodicTimer _timer;
    private readonly CancellationTokenSource _done = new();
    private readonly CancellationTokenSource _lost;
    private readonly Task _renewing;

    public LeaseKeeper(Submission submission, IServiceScopeFactory scopes, TimeProvider clock, CancellationToken cancellation)
    {
        (_id, _attempt, _scopes, _clock) = (submission.Id, submission.Attempt, scopes, clock);
        _lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _timer = new PeriodicTimer(JudgingOptions.RenewEvery, clock);
        _renewing = RenewAsync();
    }

    /// <summary>Cancelled when the claim was lost, or with the token that the keeper was made with.</summary>
    public CancellationToken Held => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _done.CancelAsync();
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _done.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync()
    {
        while (await _timer.WaitForNextTickAsync())
        {
            await using var scope = _scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var until = _clock.GetUtcNow() + JudgingOptions.Lease;
            var renewed = await database.WriteAsync(
                token => database.Submissions
                    .Where(submission => submission.Id == _id && submission.Attempt == _attempt && submission.State == SubmissionState.Running)
                    .ExecuteUpdateAsync(set => set.SetProperty(submission => submission.LeaseUntil, until), token),
                _done.Token);
            if (renewed == 0)
                await _lost.CancelAsync();
        }
    }
}
