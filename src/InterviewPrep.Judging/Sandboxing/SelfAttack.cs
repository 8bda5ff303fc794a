using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// Before anything is judged the sandbox is attacked through its front door. Each program answers whether it got out; the last must die of its memory.
/// </summary>
internal static class SelfAttack
{
    private static readonly (string Name, string Body)[] Attempts =
    [
        ("reading a file of the system", """try { return System.IO.File.ReadAllText("/etc/passwd").Length > 0; } catch (Exception) { return false; }"""),
        ("reading its own environment", """try { return System.IO.File.ReadAllText("/proc/self/environ").Length > 0; } catch (Exception) { return false; }"""),
        ("writing a file", """try { System.IO.File.WriteAllText("/tmp/interviewprep-self-attack", "x"); return true; } catch (Exception) { return false; }"""),
        ("opening a socket", "return socket(2, 1, 0) >= 0;"),
        ("starting a process", "return fork() >= 0;"),
        ("raising its own limits", "ulong* limit = stackalloc ulong[2]; limit[0] = limit[1] = ulong.MaxValue; return setrlimit(2, limit) == 0;"),
        ("signalling another process", "return kill(getppid(), 0) == 0;"),
    ];

    /// <returns>What got out, or null when nothing did.</returns>
    public static string? Attempt(CompilerPool compilers, RunnerPool runners, SandboxLevel level, CancellationToken cancellation)
    {
        foreach (var kind in Enum.GetValues<RunnerKind>())
        {
            foreach (var (name, body) in level == SandboxLevel.Confined ? Attempts : [])
            {
                var reply = Execute(Source(body), compilers, runners, kind, cancellation);
                if (reply is not { Stop: Stop.None, Status: AnswerStatus.Answered } || !reply.Json.AsSpan().SequenceEqual("false"u8))
                    return $"{name} was not refused ({reply.Stop}, {reply.Status} {reply.Message})";
            }
        }

        var memory = Execute(Source("var kept = new List<byte[]>(); for (var i = 0; i < 512; i++) { kept.Add(new byte[1 << 20]); kept[i].AsSpan().Fill(1); } return kept.Count > 0;"), compilers, runners, RunnerKind.Usual, cancellation);
        return memory.Stop == Stop.Memory || memory.Status == AnswerStatus.OutOfMemory ? null : $"allocating 512 MB of {Bounds.SelfAttackMemoryMb} was not refused";
    }

    private static Reply Execute(string source, CompilerPool compilers, RunnerPool runners, RunnerKind kind, CancellationToken cancellation)
    {
        var program = compilers.Compile(source, "Solution", [new Wanted("Escapes", 0)], cancellation);
        if (program.Errors is [var error, ..])
            throw new SandboxUnavailableException($"The self-attack does not compile: {error.Message}");
        using var run = new Run(runners.Take(kind, cancellation), program, "Escapes", new RunLimits(Bounds.SelfAttackCpuMs, 2 * Bounds.SelfAttackCpuMs, Bounds.SelfAttackMemoryMb, Bounds.SelfAttackAnswerBytes));
        return run.Ask("[]"u8, cancellation);
    }

    private static string Source(string body) => $$"""
        using System.Runtime.InteropServices;
        public unsafe class Solution
        {
            [DllImport("libc")] static extern int socket(int domain, int type, int protocol);
            [DllImport("libc")] static extern int fork();
            [DllImport("libc")] static extern int setrlimit(int resource, ulong* limit);
            [DllImport("libc")] static extern int kill(int process, int signal);
            [DllImport("libc")] static extern int getppid();
            public bool Escapes() { {{body}} }
        }
        """;
}
