public class Solution
{
    public async Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = mirrors.Select(mirror => client.GetAsync(mirror, source.Token)).ToList();
        var failures = new List<Exception>();
        while (running.Count > 0)
        {
            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            if (ended.IsFaulted)
            {
                failures.Add(ended.Exception!.InnerException!);
                continue;
            }

            source.Cancel();
            foreach (var loser in running)
            {
                try
                {
                    await loser;
                }
                catch (Exception)
                {
                    // It is not needed any more.
                }
            }

            return await ended;
        }

        throw new AggregateException(failures);
    }
}
