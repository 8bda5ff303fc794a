using System.Net.ServerSentEvents;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>What a person does in a browser.</summary>
public static class Candidate
{
    public const string Password = "correct horse battery";

    public static async Task<JsonElement> EnterAsGuestAsync(this Browser browser)
    {
        using var response = await browser.PostAsync("/api/session/guest");
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    /// <returns>Me.</returns>
    public static async Task<JsonElement> RegisterAsync(this Browser browser, string email)
    {
        using var response = await browser.PostAsync("/api/session/register", new { email, password = Password });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    public static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    public static Task<Guid> SubmitAsync(this Browser browser, string slug, string code, string? key = null) =>
        browser.SendAnswerAsync($"/api/problems/{slug}/submissions", new { answer = code }, key);

    public static Task<Guid> RunAsync(this Browser browser, string slug, string code, string? key = null) =>
        browser.SendAnswerAsync($"/api/problems/{slug}/runs", new { answer = code }, key);

    public static async Task<Guid> SendAnswerAsync(this Browser browser, string path, object body, string? key = null)
    {
        using var response = await browser.PostAsync(path, body, key is null ? [] : [("Idempotency-Key", key)]);
        var accepted = await response.ShouldBeAsync(HttpStatusCode.Accepted);
        var id = accepted.GetProperty("id").GetGuid();
        response.Headers.Location.Should().Be($"/api/submissions/{id}");
        return id;
    }

    public static Task<JsonElement> SubmissionAsync(this Browser browser, Guid id) => browser.ReadAsync($"/api/submissions/{id}");

    public static async Task<JsonElement> SaveDraftAsync(this Browser browser, string slug, string answer, int revision)
    {
        using var response = await browser.PutAsync($"/api/problems/{slug}/draft", new { answer, revision });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    /// <summary>The whole event stream of a submission, as it comes.</summary>
    public static async IAsyncEnumerable<(string Name, JsonElement Data)> EventsAsync(this Browser browser, Guid id)
    {
        using var deadline = new CancellationTokenSource(Eventually.Deadline);
        using var response = await browser.Http.GetAsync($"/api/submissions/{id}/events", HttpCompletionOption.ResponseHeadersRead, deadline.Token);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(deadline.Token)).EnumerateAsync(deadline.Token))
            yield return (item.EventType, JsonElement.Parse(item.Data));
    }

    /// <summary>The submission as the last event of its stream tells it.</summary>
    public static async Task<JsonElement> VerdictAsync(this Browser browser, Guid id)
    {
        var (name, data) = await browser.EventsAsync(id).LastAsync();
        name.Should().Be("verdict");
        return data;
    }

    public static async Task<JsonElement> SubmitAndWaitAsync(this Browser browser, string slug, string code) =>
        await browser.VerdictAsync(await browser.SubmitAsync(slug, code));

    public static async Task<JsonElement> RunAndWaitAsync(this Browser browser, string slug, object body) =>
        await browser.VerdictAsync(await browser.SendAnswerAsync($"/api/problems/{slug}/runs", body));
}
