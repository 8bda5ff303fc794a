using InterviewPrep.Sandbox.Confinement;
using InterviewPrep.Sandbox.Protocol;
using Microsoft.CodeAnalysis;

namespace InterviewPrep.Sandbox.Compile;

/// <summary>
/// The compile process: warm, confined, one source at a time. It never runs what it compiled.
/// Compile: text source, text wanted type ("" describes the source), int count of wanted members (text name, int parameters; a constructor has the type's name).
/// Compiled: errors (line, column, end line, end column, code, message), then, without errors, assembly, symbols, type name and, of a source that is described, its members.
/// </summary>
internal static class CompileServer
{
    private const string WarmUp = """
        public record Point(int X, int Y);
        public class Solution
        {
            private readonly Dictionary<int, List<string>> _seen = new();
            public int[] Answer(int[] numbers, string text, ListNode head)
            {
                var counts = numbers.GroupBy(n => n % 3).ToDictionary(g => g.Key, g => g.Sum());
                for (var i = 0; i < text.Length; i++)
                    _seen.TryAdd(i, [text[i..], $"{i}: {head?.val}"]);
                Func<int, int> twice = x => x switch { 0 => 0, > 10 and < 20 => x, _ => 2 * x };
                var queue = new PriorityQueue<Point, int>();
                queue.Enqueue(new Point(1, 2) with { X = 3 }, 1);
                return counts.OrderByDescending(pair => pair.Value).Select(pair => twice(pair.Key)).Where(x => x > 0).ToArray();
            }
        }
        """;

    public static void Serve(JudgePipe judge, bool isConfined)
    {
        WarmAssemblies.Load("Microsoft.CodeAnalysis.CSharp.Scripting", "System.Runtime.Numerics");
        var compiler = new Compiler();
        for (var i = 0; i < 3; i++)
            Answer(compiler.Compile(WarmUp), "Solution", [("Answer", 3)]);
        Answer(compiler.Compile("namespace A; public static class B { public static int C(this int d) => x; }"), "", []);
        if (isConfined)
            Seccomp.RefuseTheRest();
        judge.Write(new FrameWriter(FrameKind.Ready));

        while (judge.Read() is { } request)
        {
            var frame = new FrameReader(request);
            frame.Kind();
            var source = frame.Text();
            var type = frame.Text();
            var wanted = new (string Name, int Parameters)[frame.Int()];
            for (var i = 0; i < wanted.Length; i++)
                wanted[i] = (frame.Text(), frame.Int());
            judge.Write(Answer(compiler.Compile(source), type, wanted));
        }
    }

    private static FrameWriter Answer(Compilation compiled, string type, (string Name, int Parameters)[] wanted)
    {
        if (compiled.Errors.Count > 0)
            return Errors([.. compiled.Errors.Take(Bounds.CompileErrors).Select(ToError)]);
        if (compiled.Assembly.Length > Bounds.AssemblyBytes)
            return Errors([new Error(default, "TooLarge", $"The compiled answer is larger than {Bounds.AssemblyBytes / 1024} KB.")]);

        var describes = type.Length == 0;
        var entry = describes ? EntryPointFinder.Describe(compiled.Code) : EntryPointFinder.Find(compiled.Code, type);
        if (entry is null)
            return Errors([new Error(default, "EntryPoint", $"The answer needs a public class '{(describes ? EntryPointFinder.MethodHolder : type)}'.")]);
        if (wanted.Select(member => Missing(entry, member.Name, member.Parameters)).FirstOrDefault(missing => missing is not null) is { } missing)
            return Errors([new Error(entry.Locations[0].GetLineSpan().Span, "EntryPoint", missing)]);
        return Success(compiled, entry, describes);
    }

    private static string? Missing(INamedTypeSymbol entry, string name, int parameters)
    {
        if (entry.IsAbstract && !entry.IsStatic)
            return $"'{entry.Name}' is abstract and cannot be created.";
        var isConstructor = name == entry.Name;
        var named = isConstructor ? [.. EntryPointFinder.Constructors(entry)] : EntryPointFinder.Methods(entry).Where(one => one.Name == name).ToList();
        if (named.Exists(one => one.Parameters.Length == parameters))
            return null;
        var what = isConstructor ? "constructor" : $"method '{name}'";
        return $"'{entry.Name}' needs a public {what} with {parameters} parameter{(parameters == 1 ? "" : "s")}.";
    }

    private static FrameWriter Success(Compilation compiled, INamedTypeSymbol entry, bool describes)
    {
        var frame = new FrameWriter(FrameKind.Compiled)
            .Int(0)
            .Bytes(compiled.Assembly)
            .Bytes(compiled.Symbols)
            .Bool(compiled.IsUsual())
            .Text(EntryPointFinder.MetadataName(entry))
            .Text(entry.Name);
        // Only a starter is described: the signatures of a candidate's source may be of any size.
        if (!describes)
            return frame.Int(0);
        var constructors = EntryPointFinder.Constructors(entry).ToList();
        var methods = EntryPointFinder.Methods(entry).ToList();
        frame.Int(constructors.Count + methods.Count);
        foreach (var constructor in constructors)
            Member(frame, entry.Name, "void", constructor.Parameters);
        foreach (var method in methods)
            Member(frame, method.Name, Shown(method.ReturnType), method.Parameters);
        return frame;
    }

    private static void Member(FrameWriter frame, string name, string returns, IEnumerable<IParameterSymbol> parameters)
    {
        var all = parameters.ToList();
        frame.Text(name).Text(returns).Int(all.Count);
        foreach (var parameter in all)
            frame.Text(parameter.Name).Text(Shown(parameter.Type));
    }

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static Error ToError(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return new Error(
            diagnostic.Location.GetLineSpan().Span,
            diagnostic.Id,
            message.Length > Bounds.MessageChars ? message[..Bounds.MessageChars] + "…" : message);
    }

    private static FrameWriter Errors(Error[] errors)
    {
        var frame = new FrameWriter(FrameKind.Compiled).Int(errors.Length);
        foreach (var (span, code, message) in errors)
        {
            frame.Int(span.Start.Line + 1).Int(span.Start.Character + 1).Int(span.End.Line + 1).Int(span.End.Character + 1);
            frame.Text(code).Text(message);
        }

        return frame;
    }

    private readonly record struct Error(Microsoft.CodeAnalysis.Text.LinePositionSpan Span, string Code, string Message);
}
