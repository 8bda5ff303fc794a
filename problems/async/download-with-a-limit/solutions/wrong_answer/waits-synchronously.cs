// Waits synchronously for each download, on the thread that would complete it.
public class Solution
{
    public Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation) =>
        Task.FromResult(paths.Select(path => client.GetAsync(path, cancellation).Result).ToArray());
}
