using System.Collections.Concurrent;
using InterviewPrep.Judging.Sandboxing;

namespace InterviewPrep.Judging.Packages;

/// <summary>What is computed from a package once for each hash; two who ask at once get the same. A fault of ours is not kept.</summary>
internal sealed class OncePerPackage<T>
{
    private readonly ConcurrentDictionary<string, Lazy<T>> _known = new(StringComparer.Ordinal);

    public T Of(ProblemPackage package, Func<T> compute)
    {
        try
        {
            return _known.GetOrAdd(package.Hash, _ => new Lazy<T>(compute)).Value;
        }
        catch (Exception fault) when (fault is SandboxUnavailableException or OperationCanceledException)
        {
            _known.TryRemove(package.Hash, out _);
            throw;
        }
    }
}
