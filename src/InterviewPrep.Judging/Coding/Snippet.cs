using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <param name="Fault">Why it printed nothing: a compile error, an exception, a limit; null when it ended well.</param>
public sealed record Printed(string Text, string? Fault);

/// <summary>Runs a small program of an author, which declares <c>Program.Main</c>, for what it prints.</summary>
internal sealed class Snippet(CompilerPool compilers, Launcher launcher)
{
    private const string Type = "Solution", Method = "Answer";

    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    public Printed Run(string source, CancellationToken cancellation)
    {
        var call = source.Contains("Task Main(", StringComparison.Ordinal)
            ? $"public class {Type} {{ public async Task<int> {Method}() {{ await Program.Main(); return 0; }} }}"
            : $"public class {Type} {{ public int {Method}() {{ Program.Main(); return 0; }} }}";
        var program = compilers.Compile($"{source}\n{call}", Type, [new Wanted(Method, 0)], cancellation);
        if (program.Errors is [var error, ..])
            return new Printed("", $"line {error.Line}: {error.Message}");
        var reply = AuthorRun.Call(launcher, program, Method, Bounds.AnswerBytes, "snippet", cancellation);
        return reply is { Stop: Stop.None, Status: AnswerStatus.Answered }
            ? new Printed(reply.Printed, null)
            : new Printed("", reply.Stop == Stop.None ? $"line {reply.Line}: {reply.Message}" : $"stopped ({reply.Stop}) after {reply.TimeMs} ms");
    }
}
