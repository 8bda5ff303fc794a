using System.Diagnostics;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>Waits for something that happens in another process or on another thread: by looking, with a deadline, never by the clock alone.</summary>
public static class Eventually
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);

    /// <returns>The first value that <paramref name="isThere"/> accepts.</returns>
    public static async Task<T> SeeAsync<T>(Func<Task<T>> look, Func<T, bool> isThere, string what)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (isThere(seen))
                return seen;
            if (waiting.Elapsed > Deadline)
                throw new TimeoutException($"Not within {Deadline.TotalSeconds} s: {what}. Last seen: {seen}");
            await Task.Delay(Every);
        }
    }

    public static Task SeeAsync(Func<bool> isThere, string what) => SeeAsync(() => Task.FromResult(isThere()), seen => seen, what);
}
