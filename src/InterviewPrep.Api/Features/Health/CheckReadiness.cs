using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Health;

[JsonConverter(typeof(JsonStringEnumConverter<HealthStatus>))]
public enum HealthStatus
{
    [JsonStringEnumMemberName("healthy")] Healthy,
    [JsonStringEnumMemberName("degraded")] Degraded,
    [JsonStringEnumMemberName("unhealthy")] Unhealthy,
}

public static partial class CheckReadiness
{
    public sealed record Query : IRequest<Response>;

    public sealed record Response(HealthStatus Status, Checks Checks);

    public sealed record Checks(Check Database, SandboxCheck Sandbox, Check Problems, Check Queue);

    public sealed record Check(HealthStatus Status, string Detail);

    /// <param name="Level">What confines a submission: <c>confined</c>, <c>trusted-local</c>, or <c>none</c> while nothing is judged.</param>
    public sealed record SandboxCheck(HealthStatus Status, string Level, string Detail);

    public sealed partial class Handler(AppDbContext database, Judge judge, ProblemCatalog catalog, JudgingNode node, ILogger<Handler> log)
        : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var (stored, queue) = await CheckDatabaseAsync(cancellationToken);
            var sandbox = CheckSandbox();
            var checks = new Checks(stored, sandbox, CheckProblems(), queue);
            return new Response(new[] { stored.Status, sandbox.Status, checks.Problems.Status, queue.Status }.Max(), checks);
        }

        private async Task<(Check Database, Check Queue)> CheckDatabaseAsync(CancellationToken cancellation)
        {
            try
            {
                var waiting = await database.Submissions.CountAsync(submission => submission.State == SubmissionState.Queued, cancellation);
                var faults = node.InternalErrors;
                var queue = new Check(
                    faults == 0 ? HealthStatus.Healthy : HealthStatus.Degraded,
                    $"{waiting} waiting; {faults} could not be judged since the start.");
                return (new Check(HealthStatus.Healthy, "The database answers."), queue);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogUnreachable(exception);
                return (new Check(HealthStatus.Unhealthy, "The database does not answer."), new Check(HealthStatus.Unhealthy, "Unknown."));
            }
        }

        private SandboxCheck CheckSandbox() => judge.Status.Level switch
        {
            SandboxLevel.Confined => new SandboxCheck(HealthStatus.Healthy, "confined", judge.Status.Detail),
            SandboxLevel.TrustedLocal => new SandboxCheck(HealthStatus.Degraded, "trusted-local", judge.Status.Detail),
            _ => new SandboxCheck(HealthStatus.Unhealthy, "none", judge.Status.Detail),
        };

        private Check CheckProblems()
        {
            if (catalog.Faults.Count > 0)
                return new Check(HealthStatus.Degraded, $"{catalog.Problems.Count} served; refused: {string.Join("; ", catalog.Faults)}");
            return catalog.Problems.Count > 0
                ? new Check(HealthStatus.Healthy, $"{catalog.Problems.Count} served.")
                : new Check(HealthStatus.Degraded, "There are no problems.");
        }

        [LoggerMessage(LogLevel.Error, "The database does not answer")]
        private partial void LogUnreachable(Exception exception);
    }
}
