public class Solution
{
    public async Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var calls = mirrors.Select(mirror => client.GetAsync(mirror, source.Token)).ToList();
        try
        {
            var failures = new List<Exception>();
            await foreach (var call in Task.WhenEach(calls))
            {
                try
                {
                    return await call;
                }
                catch (ServerException failure)
                {
                    failures.Add(failure);
                }
            }

            throw new AggregateException(failures);
        }
        finally
        {
            source.Cancel();
            await ((Task)Task.WhenAll(calls)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }
}
