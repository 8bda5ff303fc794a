using System.Collections.Concurrent;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// Run processes that are warm and confined before they are asked for. Each serves one submission. Threads of the pool keep it full, off the way of the submissions;
/// when it is empty, taking waits.
/// </summary>
internal sealed class RunnerPool : IDisposable
{
    private static readonly Allowance Start = new(Bounds.StartMs, Bounds.StartMs, long.MaxValue, AnswerBytes: 64);

    private readonly Launcher _launcher;
    private readonly BlockingCollection<SandboxProcess> _ready;
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread[] _fillers;
    private volatile string? _fault;

    /// <param name="size">Processes that wait; one more may be on its way for each filler.</param>
    public RunnerPool(Launcher launcher, int size)
    {
        _launcher = launcher;
        _ready = new BlockingCollection<SandboxProcess>(size);
        _fillers = [.. Enumerable.Range(0, Math.Min(size, Environment.ProcessorCount)).Select(_ => new Thread(Fill) { IsBackground = true, Name = "runner pool" })];
        foreach (var filler in _fillers)
            filler.Start();
    }

    /// <exception cref="SandboxUnavailableException">The pool is empty and no process starts.</exception>
    public SandboxProcess Take(CancellationToken cancellation)
    {
        while (true)
        {
            if (_ready.TryTake(out var process, Bounds.WatchMs, cancellation))
            {
                if (process.ResidentKb > 0)
                    return process;
                // Killed by somebody while it waited.
                process.Dispose();
            }
            else if (_fault is { } fault)
            {
                throw new SandboxUnavailableException(fault);
            }
        }
    }

    public static SandboxProcess Started(Launcher launcher, string mode, int heapCeilingMb, CancellationToken cancellation)
    {
        var process = launcher.Launch(mode, heapCeilingMb);
        try
        {
            if (process.Exchange([], Start, out var frame, cancellation) is var stop and not Stop.None || frame[0] != (byte)FrameKind.Ready)
            {
                var ending = process.AwaitEnding();
                throw new SandboxUnavailableException($"The sandbox ({mode}) did not become ready: exit code {ending.ExitCode}, signal {ending.Signal}. {process.LastWords.Trim()}");
            }

            return process.IsConfined ? process : throw new SandboxUnavailableException($"A sandboxed process ({mode}) called itself ready and is not confined.");
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        foreach (var filler in _fillers)
            filler.Join();
        while (_ready.TryTake(out var idle))
            idle.Dispose();
        _ready.Dispose();
        _stop.Dispose();
    }

    private void Fill()
    {
        while (!_stop.IsCancellationRequested)
        {
            SandboxProcess? made = null;
            try
            {
                made = Started(_launcher, "run", Bounds.HeapCeilingMb, _stop.Token);
                _fault = null;
                _ready.Add(made, _stop.Token);
            }
            catch (OperationCanceledException)
            {
                made?.Dispose();
            }
            catch (SandboxUnavailableException unavailable)
            {
                _fault = unavailable.Message;
                _stop.Token.WaitHandle.WaitOne(TimeSpan.FromSeconds(1));
            }
        }
    }
}
