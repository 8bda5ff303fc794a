using System.Text.Json;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>From what a process replied to one input to the result of that test.</summary>
internal static class TestJudge
{
    public static TestResult Judge(
        ProblemTest test, bool isHidden, Reply reply, Run run, Comparison compare, CheckerRun? checker, EntryPoint entry, CancellationToken cancellation)
    {
        var (verdict, message) = Outcome(test, reply, run, compare, checker, cancellation);
        var input = test.Args ?? test.Calls!;
        return new TestResult(
            test.Name,
            verdict is null or Verdict.Accepted ? TestStatus.Passed : TestStatus.Failed,
            isHidden,
            verdict,
            test.Why,
            message,
            Shown(() => DisplayText.Input(entry, input)),
            test.Expected.Length > 0 ? Shown(() => DisplayText.Answer(entry, input, test.Expected)) : null,
            reply is { Stop: Stop.None, Status: AnswerStatus.Answered } ? Shown(() => DisplayText.Answer(entry, input, reply.Json)) : null,
            reply.Printed.Length > 0 ? reply.Printed : null,
            reply.TimeMs)
        {
            Weight = test.Weight,
        };
    }

    /// <returns>Null verdict: nothing was expected, the answer is only shown.</returns>
    private static (Verdict? Verdict, string? Message) Outcome(
        ProblemTest test, Reply reply, Run run, Comparison compare, CheckerRun? checker, CancellationToken cancellation) =>
        reply.Stop == Stop.None ? Answered(test, reply, compare, checker, cancellation) : StopOutcome.Of(reply.Stop, reply.TimeMs, LastWords.Of(run));

    private static (Verdict?, string?) Answered(ProblemTest test, Reply reply, Comparison compare, CheckerRun? checker, CancellationToken cancellation)
    {
        switch (reply.Status)
        {
            case AnswerStatus.Answered when test.Expected.Length == 0:
                return (null, null);
            case AnswerStatus.Answered:
                return Compared(test, reply.Json, compare, checker, cancellation);
            default:
                return Unanswered(reply);
        }
    }

    /// <summary>What is said of a reply that came, and holds no answer.</summary>
    public static (Verdict Verdict, string Message) Unanswered(Reply reply) => reply.Status switch
    {
        AnswerStatus.OutOfMemory => (Verdict.MemoryLimitExceeded, At(reply, "The memory limit was reached.")),
        AnswerStatus.TooMuchOutput => (Verdict.OutputLimitExceeded, reply.Message),
        AnswerStatus.BadInput => (Verdict.RuntimeError, $"The input does not fit: {reply.Message}"),
        AnswerStatus.BadResult => (Verdict.RuntimeError, $"The result cannot be read: {reply.Message}"),
        _ => (Verdict.RuntimeError, At(reply, reply.Message)),
    };

    private static (Verdict?, string?) Compared(ProblemTest test, byte[] answer, Comparison compare, CheckerRun? checker, CancellationToken cancellation)
    {
        try
        {
            if (checker is null)
                return JsonComparer.AreEqual(test.Expected, answer, compare) ? (Verdict.Accepted, null) : (Verdict.WrongAnswer, null);
            // A checker may only be asked about JSON.
            AnswerJson.Parse(answer).Dispose();
            return test.Expected.AsSpan().SequenceEqual(answer) ? (Verdict.Accepted, null) : checker.Check(test, answer, cancellation);
        }
        catch (JsonException)
        {
            return (Verdict.RuntimeError, "What came back is not an answer.");
        }
    }

    private static string At(Reply reply, string message) => reply.Line > 0 ? $"{message} (line {reply.Line})" : message;

    // What a forged answer holds need not be JSON; then there is nothing to show.
    private static string? Shown(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
