// Returns the first answer and leaves the other calls running.
public class Solution
{
    public async Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        var failures = new List<Exception>();
        await foreach (var call in Task.WhenEach(mirrors.Select(mirror => client.GetAsync(mirror, cancellation)).ToList()))
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
}
