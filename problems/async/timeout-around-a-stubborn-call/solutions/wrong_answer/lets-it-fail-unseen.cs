// Leaves the call behind, and with it the exception that it will throw.
public class Solution
{
    public async Task<string> WithTimeoutAsync(
        Func<CancellationToken, Task<string>> call, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            return await call(source.Token).WaitAsync(timeout, time, cancellation);
        }
        finally
        {
            source.Cancel();
        }
    }
}
