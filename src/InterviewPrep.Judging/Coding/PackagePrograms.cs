using System.Text.Json;
using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>An author's script does not do what the format asks of it.</summary>
public sealed class PackageScriptException(string message) : Exception(message);

/// <summary>What a package's own programs say of it: the starter its entry point, generate.csx its large tests, check.csx its checker. Computed once for each package hash.</summary>
internal sealed class PackagePrograms(CompilerPool compilers, Launcher launcher)
{
    private readonly OncePerPackage<EntryPoint> _entryPoints = new();
    private readonly OncePerPackage<IReadOnlyList<ProblemTest>> _generated = new();
    private readonly OncePerPackage<Compiled> _checkers = new();

    /// <exception cref="PackageScriptException">The starter has no usable entry point.</exception>
    public EntryPoint EntryPointOf(ProblemPackage package) => _entryPoints.Of(package, () => Describe(package));

    /// <exception cref="PackageScriptException">The generator failed.</exception>
    public IReadOnlyList<ProblemTest> GeneratedTestsOf(ProblemPackage package) =>
        package.Content is CodingContent { GeneratorScript: { } script } ? _generated.Of(package, () => Generate(script)) : [];

    /// <exception cref="PackageScriptException">The checker does not compile.</exception>
    public Compiled CheckerOf(ProblemPackage package) =>
        _checkers.Of(package, () => CompileScript("check.csx", ((CodingContent)package.Content).CheckerScript!, "Checker"));

    private EntryPoint Describe(ProblemPackage package)
    {
        if (package.Content is AsyncContent { Starter: var code, Scenario: var scenario })
            return Describe(CompileScript("starter.cs with scenario.csx", ScenarioProgram.Text(code, scenario), ""));
        var starter = CompileScript("starter.cs", ((ProgramContent)package.Content).Starter, "");
        if (starter.DisplayName != "Solution")
        {
            var constructor = starter.Members.FirstOrDefault(member => member.Name == starter.DisplayName)
                ?? throw new PackageScriptException($"starter.cs: '{starter.DisplayName}' has no public constructor.");
            return new EntryPoint(true, starter.DisplayName, starter.DisplayName, starter.DisplayName, constructor.Parameters, starter.Members);
        }

        return starter.Members.Where(member => member.Name != "Solution").ToList() is [var only]
            ? new EntryPoint(false, "Solution", only.Name, only.Returns, only.Parameters, [])
            : throw new PackageScriptException("starter.cs: 'Solution' must have exactly one public method.");
    }

    // Its first parameter is the world that the harness makes.
    private static EntryPoint Describe(Compiled scenario) => scenario.Members.Where(member => member.Name != ScenarioProgram.Type).ToList() is [{ Name: "Run", Parameters: [{ Type: "World" }, ..] } only]
        ? new EntryPoint(false, ScenarioProgram.Type, only.Name, only.Returns, [.. only.Parameters.Skip(1)], [])
        : throw new PackageScriptException("scenario.csx: a public class 'Scenario' with one public method 'Run' is expected, whose first parameter is the 'World'.");

    private List<ProblemTest> Generate(string script)
    {
        var program = CompileScript("tests/generate.csx", script, "Generator");
        var reply = AuthorRun.Call(launcher, program, "Generate", Bounds.GeneratedBytes, "generator", CancellationToken.None);
        if (reply is not { Stop: Stop.None, Status: AnswerStatus.Answered })
            throw new PackageScriptException($"tests/generate.csx{(reply.Line > 0 ? $"({reply.Line})" : "")}: {(reply.Stop == Stop.None ? reply.Message : $"stopped ({reply.Stop}) after {reply.TimeMs} ms")}");
        using var cases = AnswerJson.Parse(reply.Json);
        try
        {
            return [.. cases.RootElement.EnumerateArray().Select(TestReader.FromGenerator)];
        }
        catch (Exception fault) when (fault is InvalidOperationException or KeyNotFoundException)
        {
            throw new PackageScriptException("tests/generate.csx: 'Generate' must yield TestCase objects.");
        }
    }

    private Compiled CompileScript(string file, string script, string type)
    {
        var program = compilers.Compile(script, type, [], CancellationToken.None);
        return program.Errors is [var error, ..] ? throw new PackageScriptException($"{file}({error.Line},{error.Column}): {error.Code} {error.Message}") : program;
    }
}
