using System.Text;
using System.Text.Json;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>A package's checker in a process of its own, which never holds candidate code: to it the answer is data.</summary>
internal sealed class CheckerRun(Compiled program, RunnerPool runners, EntryPoint entry) : IDisposable
{
    private static readonly RunLimits Limits = new(Bounds.AuthorScriptCpuMs, Bounds.AuthorScriptCpuMs, Bounds.AuthorScriptMemoryMb, Bounds.AnswerBytes);

    private Run? _run;

    /// <exception cref="PackageScriptException">The checker itself failed.</exception>
    public (Verdict Verdict, string? Message) Check(ProblemTest test, byte[] answer, CancellationToken cancellation)
    {
        var reply = Ask(Input(test, answer), cancellation);
        return reply switch
        {
            { Stop: Stop.None, Status: AnswerStatus.Answered } => JsonSerializer.Deserialize<string?>(reply.Json) is { } reason ? (Verdict.WrongAnswer, reason) : (Verdict.Accepted, null),
            { Stop: Stop.None, Status: AnswerStatus.BadInput } => (Verdict.WrongAnswer, "The answer does not have the shape that was asked for."),
            { Stop: Stop.None, Status: AnswerStatus.Threw } when Copes(test, cancellation) => (Verdict.WrongAnswer, "The answer is not one that can be checked."),
            _ => throw new PackageScriptException($"check.csx failed on \"{test.Name}\": {reply.Stop} {reply.Message} {(reply.Line > 0 ? $"(line {reply.Line})" : "")}"),
        };
    }

    public void Dispose() => _run?.Dispose();

    /// <summary>Whether the checker works on the right answer: then it was the candidate's that it choked on.</summary>
    private bool Copes(ProblemTest test, CancellationToken cancellation) =>
        Ask(Input(test, test.Expected), cancellation) is { Stop: Stop.None, Status: AnswerStatus.Answered };

    private Reply Ask(byte[] input, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            _run ??= new Run(runners.Take(program.Runner, cancellation), program, "Check", Limits);
            var reply = _run.Ask(input, cancellation);
            if (!_run.KilledByOthers)
                return reply;
            Dispose();
            _run = null;
            if (attempt == Bounds.ForeignKillTries)
                throw new SandboxUnavailableException($"The checker was killed {attempt} times by something outside of it.");
        }
    }

    private byte[] Input(ProblemTest test, ReadOnlySpan<byte> answer)
    {
        var inputs = entry.IsClass ? [CallNames(test)] : test.Input.EnumerateArray().Select(argument => argument.GetRawText());
        return Encoding.UTF8.GetBytes($"[{string.Join(',', [.. inputs, Encoding.UTF8.GetString(test.Expected), Encoding.UTF8.GetString(answer)])}]");
    }

    private static string CallNames(ProblemTest test) => $"[{string.Join(',', test.Input.EnumerateArray().Select(call => call[0].GetRawText()))}]";
}
