public class PriceBoard
{
    private readonly PriceFeed feed = new();
    private readonly Dictionary<string, Screen> screens = [];
    private readonly List<string> shown = [];

    public void Open(string name)
    {
        Close(name);
        screens[name] = new Screen(name, feed, shown);
    }

    public void Close(string name)
    {
        if (screens.Remove(name, out var screen))
        {
            screen.Dispose();
        }
    }

    public string[] Publish(int price)
    {
        shown.Clear();
        feed.Publish(price);
        return shown.ToArray();
    }

    public int Subscribers() => feed.Subscribers;
}

public class PriceFeed
{
    private readonly LinkedList<Action<int>> handlers = [];

    public int Subscribers => handlers.Count;

    public void Publish(int price)
    {
        foreach (var handler in handlers.ToArray())
        {
            handler(price);
        }
    }

    public IDisposable Subscribe(Action<int> handler) => new Subscription(handlers, handlers.AddLast(handler));

    private sealed class Subscription(LinkedList<Action<int>> handlers, LinkedListNode<Action<int>> node) : IDisposable
    {
        public void Dispose()
        {
            if (node.List is not null)
            {
                handlers.Remove(node);
            }
        }
    }
}

public class Screen : IDisposable
{
    private readonly IDisposable subscription;

    public Screen(string name, PriceFeed feed, List<string> shown) => subscription = feed.Subscribe(price => shown.Add($"{name}: {price}"));

    public void Dispose() => subscription.Dispose();
}
