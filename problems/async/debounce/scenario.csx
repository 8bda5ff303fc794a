public class Scenario
{
    public async Task<string[]> Run(World world, (string Text, int AtMs)[] posts, int quietMs, int searchMs, int disposeAtMs)
    {
        var found = new List<string>();
        var debouncer = new Debouncer(SearchAsync, TimeSpan.FromMilliseconds(quietMs), world.Time);
        foreach (var (text, atMs) in posts)
        {
            await world.At(atMs);
            await world.Watch("post", text, () =>
            {
                debouncer.Post(text);
                return Task.CompletedTask;
            });
        }

        await world.At(disposeAtMs);
        debouncer.Dispose();
        await world.At(disposeAtMs + 500);
        return [.. found];

        async Task SearchAsync(string text, CancellationToken cancellation) => found.Add(await world.Call("search", text, searchMs, () => text, cancellation));
    }
}
