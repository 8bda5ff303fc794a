using System.Collections.Concurrent;
using System.Text;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>A member that a source must have: a method, or a constructor by its type's name.</summary>
internal readonly record struct Wanted(string Name, int Parameters);

/// <param name="Errors">When there are any, the rest is empty.</param>
/// <param name="Runner">Where it finds what it references.</param>
/// <param name="TypeName">As reflection finds it.</param>
/// <param name="Members">Constructors first.</param>
internal sealed record Compiled(
    IReadOnlyList<CompileError> Errors, byte[] Assembly, byte[] Symbols, RunnerKind Runner, string TypeName, string DisplayName, IReadOnlyList<Member> Members)
{
    public static Compiled Failed(params IReadOnlyList<CompileError> errors) => new(errors, [], [], RunnerKind.Usual, "", "", []);
}

/// <summary>
/// Warm compile processes, one source at a time each. One that dies, hangs or grows is replaced, and its source is tried once more in a fresh one, alone:
/// only a source that kills its compiler twice is at fault.
/// </summary>
internal sealed class CompilerPool : IDisposable
{
    private readonly Launcher _launcher;
    private readonly BlockingCollection<Compiler?> _idle = [];

    public CompilerPool(Launcher launcher, int size)
    {
        _launcher = launcher;
        for (var i = 0; i < size; i++)
            _idle.Add(null);
    }

    /// <summary>Starts a process for each place, so that the first submission finds them warm.</summary>
    public void WarmUp(CancellationToken cancellation)
    {
        var starts = Enumerable.Range(0, _idle.Count).Select(_ => _idle.Take(cancellation)).Select(_ => Task.Run(() => _idle.Add(Start(cancellation)), cancellation)).ToArray();
        Task.WhenAll(starts).GetAwaiter().GetResult();
    }

    /// <param name="type">The type that is wanted; empty describes whatever the source has.</param>
    /// <exception cref="SandboxUnavailableException">No compile process starts.</exception>
    public Compiled Compile(string source, string type, IReadOnlyCollection<Wanted> wanted, CancellationToken cancellation)
    {
        if (Encoding.UTF8.GetByteCount(source) > Bounds.SourceBytes)
            return Compiled.Failed(new CompileError(1, 1, 1, 1, "Limit", $"The source is larger than {Bounds.SourceBytes / 1024} KB."));
        var request = Request(source, type, wanted).Span;
        var compiler = _idle.Take(cancellation);
        try
        {
            for (int attempt = 1, hindrances = 0; ;)
            {
                compiler ??= Start(cancellation);
                var stop = compiler.Exchange(request, out var answer, cancellation);
                if (stop == Stop.None && TryRead(answer) is { } compiled)
                    return compiled;
                // A compiler waits for nothing: one that is late without having used its CPU time was kept from it.
                var isHindered = stop == Stop.Wall || (stop == Stop.Gone && compiler.IsKilledByOthers);
                compiler.Dispose();
                compiler = null;
                if (isHindered && ++hindrances == Bounds.ForeignKillTries)
                    throw new SandboxUnavailableException($"The compiler was killed or kept from working {hindrances} times by something outside of it.");
                if (!isHindered && (attempt++ == Bounds.CompileTries || stop == Stop.Cpu))
                    return Compiled.Failed(Killed(stop));
            }
        }
        finally
        {
            if (cancellation.IsCancellationRequested || compiler is { IsWornOut: true })
            {
                compiler?.Dispose();
                compiler = null;
            }

            _idle.Add(compiler, CancellationToken.None);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var compiler))
            compiler?.Dispose();
        _idle.Dispose();
    }

    private Compiler Start(CancellationToken cancellation) =>
        new(RunnerPool.Started(_launcher, "compile", Bounds.CompileMemoryMb, cancellation));

    private static CompileError Killed(Stop stop) => new(1, 1, 1, 1, "Limit", stop switch
    {
        Stop.Cpu => $"Compiling takes longer than {Bounds.CompileCpuMs / 1000} s.",
        Stop.Memory => $"Compiling needs more than {Bounds.CompileMemoryMb} MB.",
        _ => "The compiler cannot cope with this source; is something nested thousands of levels deep?",
    });

    private static ReadOnlyMemory<byte> Request(string source, string type, IReadOnlyCollection<Wanted> wanted)
    {
        var frame = new FrameWriter(FrameKind.Compile).Text(source).Text(type).Int(wanted.Count);
        foreach (var (name, parameters) in wanted)
            frame.Text(name).Int(parameters);
        return frame.Finish();
    }

    /// <returns>Null for what is not the answer of a compiler that is well.</returns>
    private static Compiled? TryRead(byte[] answer)
    {
        try
        {
            return Read(answer);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Compiled Read(byte[] answer)
    {
        var frame = new FrameReader(answer);
        frame.Kind();
        var errors = new CompileError[frame.Count(Bounds.CompileErrors)];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = new CompileError(frame.Int(), frame.Int(), frame.Int(), frame.Int(), frame.Text(), frame.Text());
        if (errors.Length > 0)
            return Compiled.Failed(errors);
        var (assembly, symbols, runner, type, display) = (frame.Bytes(), frame.Bytes(), frame.Byte() == 1 ? RunnerKind.Usual : RunnerKind.All, frame.Text(), frame.Text());
        var members = new Member[frame.Count(Bounds.Members)];
        for (var i = 0; i < members.Length; i++)
        {
            var (name, returns) = (frame.Text(), frame.Text());
            var parameters = new Parameter[frame.Count(Bounds.Members)];
            for (var k = 0; k < parameters.Length; k++)
                parameters[k] = new Parameter(frame.Text(), frame.Text());
            members[i] = new Member(name, returns, parameters);
        }

        return new Compiled([], assembly, symbols, runner, type, display, members);
    }

    private sealed class Compiler : IDisposable
    {
        private readonly SandboxProcess _process;
        private readonly Allowance _allowance;
        private int _served;

        public Compiler(SandboxProcess process)
        {
            _process = process;
            _process.Assign(Bounds.CompileMemoryMb, cpuMs: null);
            _allowance = new Allowance(Bounds.CompileCpuMs, Bounds.CompileWallMs, Bounds.CompileMemoryMb * 1024L, Bounds.RequestBytes);
        }

        public bool IsWornOut => _served >= Bounds.CompilesPerProcess;

        public Stop Exchange(ReadOnlySpan<byte> request, out byte[] answer, CancellationToken cancellation)
        {
            _served++;
            return _process.Exchange(request, _allowance, out answer, cancellation);
        }

        public bool IsKilledByOthers => _process.IsKilledByOthers;

        public void Dispose() => _process.Dispose();
    }
}
