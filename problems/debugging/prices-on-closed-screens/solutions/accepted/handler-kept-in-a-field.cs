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
    public event Action<int>? Changed;

    public int Subscribers => Changed?.GetInvocationList().Length ?? 0;

    public void Publish(int price) => Changed?.Invoke(price);
}

public class Screen : IDisposable
{
    private readonly string name;
    private readonly PriceFeed feed;
    private readonly List<string> shown;
    private readonly Action<int> handler;

    public Screen(string name, PriceFeed feed, List<string> shown)
    {
        (this.name, this.feed, this.shown) = (name, feed, shown);
        handler = price => Show(price);
        feed.Changed += handler;
    }

    public void Dispose() => feed.Changed -= handler;

    private void Show(int price) => shown.Add($"{name}: {price}");
}
