// Asks one mirror after another: the slow ones are waited for.
public class Solution
{
    public async Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        var failures = new List<Exception>();
        foreach (var mirror in mirrors)
        {
            try
            {
                return await client.GetAsync(mirror, cancellation);
            }
            catch (ServerException failure)
            {
                failures.Add(failure);
            }
        }

        throw new AggregateException(failures);
    }
}
