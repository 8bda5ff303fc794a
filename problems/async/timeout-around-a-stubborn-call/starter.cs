public class Solution
{
    public async Task<string> WithTimeoutAsync(
        Func<CancellationToken, Task<string>> call, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
