using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using InterviewPrep.Sandbox.Protocol;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace InterviewPrep.Sandbox.Compile;

internal sealed record Compilation(CSharpCompilation Code, byte[] Assembly, byte[] Symbols, IReadOnlyList<Diagnostic> Errors)
{
    /// <summary>Whether it references nothing beside <see cref="References.Usual"/>, and makes no code of its own.</summary>
    public bool IsUsual()
    {
        using var image = new PEReader([.. Assembly]);
        var names = image.GetMetadataReader();
        return names.AssemblyReferences.All(reference => References.Usual.Contains(names.GetString(names.GetAssemblyReference(reference).Name)))
            && !names.TypeReferences.Any(reference => names.StringComparer.Equals(names.GetTypeReference(reference).Namespace, "System.Reflection.Emit"));
    }
}

/// <summary>Turns a source into assembly bytes as a C# script, and as an ordinary source file where script rules refuse what C# allows.</summary>
internal sealed class Compiler
{
    // Extension methods, namespaces, file-local types, extension blocks: refused in scripts, fine in C#.
    private static readonly HashSet<string> ScriptOnlyErrors = ["CS1109", "CS7021", "CS9054", "CS8914", "CS9283"];

    private readonly MetadataReference[] _references = LoadReferences();
    // A first, empty submission that every source continues: it alone reads the core library from disk, which a fresh script does each time.
    private readonly Script _root;
    private readonly SyntaxTree _usings;
    private readonly CSharpParseOptions _parse = new(LanguageVersion.Latest);
    private readonly CSharpCompilationOptions _library = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, concurrentBuild: false,
        metadataReferenceResolver: NoReferences.Instance, sourceReferenceResolver: NoSources.Instance);

    public Compiler()
    {
        var options = ScriptOptions.Default
            .WithMetadataResolver(NoReferences.Instance)
            .WithSourceResolver(NoSources.Instance)
            .WithReferences(_references)
            .WithImports(References.Imports)
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithAllowUnsafe(true);
        _root = CSharpScript.Create("", options, assemblyLoader: new InteractiveAssemblyLoader());
        _root.GetCompilation();
        _usings = CSharpSyntaxTree.ParseText(string.Concat(References.Imports.Select(import => $"global using {import};\n")), _parse, "usings.cs", Encoding.UTF8);
    }

    public Compilation Compile(string source)
    {
        var script = Emit((CSharpCompilation)_root.ContinueWith(source).GetCompilation());
        return script.Errors.Any(error => ScriptOnlyErrors.Contains(error.Id))
            ? Emit(CSharpCompilation.Create("Submission", [CSharpSyntaxTree.ParseText(source, _parse, "answer.cs", Encoding.UTF8), _usings], _references, _library))
            : script;
    }

    private static Compilation Emit(CSharpCompilation code)
    {
        code = code.WithOptions(code.Options.WithConcurrentBuild(false));
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = code.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return new Compilation(code, assembly.ToArray(), symbols.ToArray(), [.. result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)]);
    }

    private static MetadataReference[] LoadReferences()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. References.Names.Select(name => Locate(runtime, name)).Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static string Locate(string runtime, string name)
    {
        var framework = Path.Combine(runtime, name + ".dll");
        return File.Exists(framework) ? framework : Path.Combine(AppContext.BaseDirectory, name + ".dll");
    }
}
