using System.Text;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>A candidate's text and the author's scenario as one program: the scenario follows, so that the candidate's lines keep their numbers.</summary>
internal static class ScenarioProgram
{
    public const string Type = "Scenario";

    public static string Text(string answer, string scenario) => $"{answer}\n#line 1 \"scenario.csx\"\n{scenario}";

    public static Compiled Compile(CompilerPool compilers, string answer, string scenario, CancellationToken cancellation)
    {
        if (Encoding.UTF8.GetByteCount(answer) > Bounds.SourceBytes / 2)
            return Compiled.Failed(new CompileError(1, 1, 1, 1, "Limit", $"The answer is larger than {Bounds.SourceBytes / 2 / 1024} KB."));
        var program = compilers.Compile(Text(answer, scenario), Type, [], cancellation);
        return program.Errors.Count == 0 ? program : Compiled.Failed(Own(answer, program.Errors));
    }

    private static IReadOnlyList<CompileError> Own(string answer, IReadOnlyList<CompileError> errors)
    {
        var lines = answer.Split('\n');
        var own = errors.Where(error => error.Line <= lines.Length).ToList();
        if (own.Count > 0)
            return own;
        var end = lines[^1].Length + 1;
        return [.. errors.Take(1).Select(error => new CompileError(lines.Length, end, lines.Length, end, error.Code, $"What is to be called does not fit, or is missing: {error.Message}"))];
    }
}
