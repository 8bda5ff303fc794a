using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace InterviewPrep.Cli.Benchmark;

/// <summary>One person with a browser: posts an answer and waits for the verdict over server-sent events.</summary>
internal sealed class BenchClient
{
    private static int s_sources;
    private readonly HttpClient _http;

    private BenchClient(Uri address) => _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public static async Task<BenchClient> SignInAsync(Uri address, CancellationToken cancellation)
    {
        var client = new BenchClient(address);
        (await client._http.PostAsync("/api/session/guest", content: null, cancellation)).EnsureSuccessStatusCode();
        return client;
    }

    /// <exception cref="InvalidOperationException">The verdict is not Accepted.</exception>
    public async Task SolveAsync(string slug, CancellationToken cancellation)
    {
        using var posted = await _http.PostAsJsonAsync($"/api/problems/{slug}/submissions", new { answer = Source() }, cancellation);
        posted.EnsureSuccessStatusCode();
        var id = (await posted.Content.ReadFromJsonAsync<JsonElement>(cancellation)).GetProperty("id").GetString();
        await using var stream = await _http.GetStreamAsync($"/api/submissions/{id}/events", cancellation);
        using var events = new StreamReader(stream);
        var isVerdict = false;
        while (await events.ReadLineAsync(cancellation) is { } line)
        {
            if (isVerdict && line.StartsWith("data:", StringComparison.Ordinal))
            {
                if (!line.Contains("\"verdict\":\"Accepted\"", StringComparison.Ordinal))
                    throw new InvalidOperationException($"A right answer was not accepted: {line}");
                return;
            }

            isVerdict |= line == "event: verdict";
        }

        throw new InvalidOperationException("The stream ended without a verdict.");
    }

    /// <summary>No two sources are alike.</summary>
    private static string Source() => $$"""
        public class Solution
        {
            private const int Salt = {{Interlocked.Increment(ref s_sources)}};

            public int[] FindPair(int[] numbers, int target)
            {
                var seen = new Dictionary<int, int>();
                for (var i = 0; i < numbers.Length; i++)
                {
                    if (seen.TryGetValue(target - numbers[i], out var first))
                        return [first, i];
                    seen[numbers[i]] = i;
                }

                return [Salt];
            }
        }
        """;
}
