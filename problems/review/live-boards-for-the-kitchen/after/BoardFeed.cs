using System.Collections.Concurrent;

namespace Kitchen.Boards;

public sealed record BoardChange(Guid RestaurantId, int Station);

/// <summary>Tells the open streams that a board has changed, and counts them. A singleton.</summary>
public sealed class BoardFeed
{
    private const int MaxStreams = 20;
    private readonly ConcurrentDictionary<Guid, int> _open = new();

    public event Action<BoardChange>? Changed;

    public void Publish(BoardChange change) => Changed?.Invoke(change);

    /// <summary>Takes one of the restaurant's places, which is given back by Dispose; null when none is left.</summary>
    public IDisposable? TryEnter(Guid restaurantId)
    {
        var open = _open.GetValueOrDefault(restaurantId);
        if (open >= MaxStreams)
            return null;
        _open[restaurantId] = open + 1;

        return new Place(() => _open.AddOrUpdate(restaurantId, 0, (_, count) => count - 1));
    }

    private sealed class Place(Action leave) : IDisposable
    {
        private Action? _leave = leave;

        public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
    }
}
