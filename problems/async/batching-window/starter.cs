public class Batcher
{
    public Batcher(Func<string[], Task<int[]>> load, int most, TimeSpan window, TimeProvider time)
    {
    }

    public async Task<int> LoadAsync(string key)
    {
        throw new NotImplementedException();
    }
}
