/// <summary>A key-value store, as a candidate sees it.</summary>
public interface IStore
{
    /// <returns>0 for a key that was never written.</returns>
    Task<int> ReadAsync(string key, CancellationToken cancellation = default);

    Task WriteAsync(string key, int value, CancellationToken cancellation = default);
}

/// <summary>An <see cref="IStore"/> whose calls take time: a read answers what is there when it ends, a write is there when it ends.</summary>
public sealed class SlowStore(World world, double readMs, double writeMs) : IStore
{
    private readonly Dictionary<string, int> _values = [];

    /// <summary>What is there now.</summary>
    public int this[string key]
    {
        get
        {
            lock (_values)
                return _values.GetValueOrDefault(key);
        }

        set
        {
            lock (_values)
                _values[key] = value;
        }
    }

    public Task<int> ReadAsync(string key, CancellationToken cancellation = default) => world.Call("read", key, readMs, () => this[key], cancellation);

    public Task WriteAsync(string key, int value, CancellationToken cancellation = default) =>
        world.Call("write", $"{key} = {value}", writeMs, () => this[key] = value, cancellation);
}
