/// <summary>A queue of messages, as a candidate sees it.</summary>
public interface IMessageQueue
{
    /// <returns>Null when the queue is closed and empty.</returns>
    Task<string?> ReceiveAsync(CancellationToken cancellation = default);

    /// <summary>Says that a message is done with; what is not completed would be delivered again.</summary>
    Task CompleteAsync(string message, CancellationToken cancellation = default);
}

/// <summary>An <see cref="IMessageQueue"/>: a message takes some time to come, and what was completed is counted.</summary>
public sealed class MessageQueue : IMessageQueue
{
    private readonly World _world;
    private readonly Queue<string> _messages;
    private readonly List<string> _completed = [];
    private int _received;

    internal MessageQueue(World world, IEnumerable<string> messages) => (_world, _messages) = (world, new Queue<string>(messages));

    /// <summary>In ms; waiting for a message is no part of it.</summary>
    public double ReceiveMs { get; set; } = 5;

    public double CompleteMs { get; set; } = 5;

    /// <summary>The most messages that were received and not yet completed.</summary>
    public int MostOutstanding { get; private set; }

    /// <summary>In the order in which they were completed.</summary>
    public string[] Completed
    {
        get
        {
            lock (_completed)
                return [.. _completed];
        }
    }

    public Task<string?> ReceiveAsync(CancellationToken cancellation = default) =>
        _world.Call("receive", "", ReceiveMs, Take, cancellation);

    public Task CompleteAsync(string message, CancellationToken cancellation = default) => _world.Call(
        "complete", message, CompleteMs, () =>
        {
            lock (_completed)
                _completed.Add(message);
            return true;
        }, cancellation);

    private string? Take()
    {
        lock (_completed)
        {
            if (!_messages.TryDequeue(out var message))
                return null;
            MostOutstanding = Math.Max(MostOutstanding, ++_received - _completed.Count);
            return message;
        }
    }
}
