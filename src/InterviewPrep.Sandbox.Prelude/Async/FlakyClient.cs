/// <summary>A server behind HTTP, as a candidate sees it.</summary>
public interface IClient
{
    /// <exception cref="ServerException">The server failed.</exception>
    Task<string> GetAsync(string path, CancellationToken cancellation = default);
}

/// <summary>A server that answered with an error.</summary>
/// <param name="status">Of HTTP: 503 when it may work later, 404 when it will not.</param>
public sealed class ServerException(int status, string message) : Exception(message)
{
    public int Status => status;
}

/// <summary>An <see cref="IClient"/> that answers late and fails as it is told to. By default <c>/a</c> is answered with <c>body of /a</c> after 10 ms.</summary>
public sealed class FlakyClient(World world, string name) : IClient
{
    private int _calls;

    /// <summary>How long the n-th call (from 1) takes, in ms.</summary>
    public Func<string, int, double> LatencyMs { get; set; } = (_, _) => 10;

    /// <summary>With which status the n-th call (from 1) fails; 0 does not fail.</summary>
    public Func<string, int, int> Status { get; set; } = (_, _) => 0;

    public Func<string, string> Body { get; set; } = path => $"body of {path}";

    /// <summary>Whether a call ends when its token asks it to.</summary>
    public bool ObeysCancellation { get; set; } = true;

    public Task<string> GetAsync(string path, CancellationToken cancellation = default)
    {
        var number = Interlocked.Increment(ref _calls);
        var status = Status(path, number);
        return world.Call(
            name, path, LatencyMs(path, number), () => status == 0 ? Body(path) : throw new ServerException(status, $"{path} answered {status}."), cancellation, ObeysCancellation);
    }
}
