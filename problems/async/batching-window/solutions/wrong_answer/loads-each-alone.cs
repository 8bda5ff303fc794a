// Loads each key by itself after the window.
public class Batcher(Func<string[], Task<int[]>> load, int most, TimeSpan window, TimeProvider time)
{
    public async Task<int> LoadAsync(string key)
    {
        await Task.Delay(window, time);
        return (await load([key]))[0];
    }
}
