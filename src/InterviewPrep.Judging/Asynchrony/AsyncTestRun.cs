using System.Text;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>One test, seed after seed, until one shows a fault.</summary>
internal sealed class AsyncTestRun(Run run, AsyncContent problem, CodeUse use)
{
    /// <param name="Trace">Of the seed that decided; null when it gave none.</param>
    /// <param name="Verdict">Null when nothing was asked.</param>
    /// <param name="TimeMs">CPU of all its seeds.</param>
    public sealed record Outcome(Verdict? Verdict, string? Message, RunTrace? Trace, int Seed, string Printed, int TimeMs);

    public Outcome Execute(AsyncTest test, CancellationToken cancellation)
    {
        var expected = test.Expect?.Result is { } result ? TestReader.Bytes(result) : [];
        Outcome? first = null;
        var timeMs = 0;
        for (var seed = 0; seed < problem.Seeds; seed++)
        {
            var reply = run.Ask(Encoding.UTF8.GetBytes($"[{seed},{Encoding.UTF8.GetString(test.Args)}]"), cancellation);
            timeMs += reply.TimeMs;
            var outcome = Judge(test, expected, reply, seed) with { TimeMs = timeMs };
            if (outcome.Verdict is not (null or Verdict.Accepted))
                return outcome with { Message = Where(outcome) };
            if (timeMs > problem.Limits.TimeMs)
                return outcome with { Verdict = Verdict.TimeLimitExceeded, Message = $"Stopped after {timeMs} ms of CPU time, in {seed + 1} of {problem.Seeds} schedules." };
            first ??= outcome;
        }

        return use.Sleeps
            ? first! with { Verdict = Verdict.WrongAnswer, Message = $"{FaultName.Blocking}: the code calls Thread.Sleep, which holds the thread; await Task.Delay with the TimeProvider instead", TimeMs = timeMs }
            : first! with { TimeMs = timeMs };
    }

    private static string? Where(Outcome outcome) => outcome.Trace is null && outcome.Verdict != Verdict.WrongAnswer ? outcome.Message : $"{outcome.Message} (seed {outcome.Seed})";

    private Outcome Judge(AsyncTest test, byte[] expected, Reply reply, int seed)
    {
        Outcome Told(Verdict? verdict, string? message, RunTrace? trace = null) => new(verdict, message, trace, seed, reply.Printed, 0);
        if (reply.Stop != Stop.None)
        {
            var (stopped, why) = StopOutcome.Of(reply.Stop, reply.TimeMs, LastWords.Of(run));
            return Told(stopped, why);
        }

        if (reply.Status != AnswerStatus.Answered)
        {
            var (verdict, message) = TestJudge.Unanswered(reply);
            return Told(verdict, message);
        }

        if (RunTrace.Read(reply.Json) is not { } trace)
            return Told(Verdict.RuntimeError, "What came back is not an answer.");
        if (trace.Fault is null && trace.Threw is { } threw)
            return Told(Verdict.RuntimeError, trace.Line > 0 ? $"{threw} (line {trace.Line})" : threw, trace);
        var breach = Breaches.OfAnyRun(trace) ?? (test.Expect is { } rules ? Breaches.First(rules, expected, ResultOf(trace), trace) : null);
        return breach is null ? Told(test.Expect is null ? null : Verdict.Accepted, null, trace) : Told(Verdict.WrongAnswer, breach, trace);
    }

    public static byte[] ResultOf(RunTrace trace) => TestReader.Bytes(trace.Result);
}
