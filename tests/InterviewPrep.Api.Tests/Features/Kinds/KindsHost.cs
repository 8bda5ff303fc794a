namespace InterviewPrep.Api.Tests.Features.Kinds;

/// <summary>A host that serves one question of each kind that no program runs for.</summary>
public sealed class KindsHost : IAsyncLifetime
{
    public TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await TestHost.StartAsync($"Problems:Path={Places.KindsBank}");

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <returns>The submission as its owner reads it.</returns>
    public static async Task<JsonElement> AnswerAsync(Browser person, string slug, object answer) =>
        await person.VerdictAsync(await person.SendAnswerAsync($"/api/problems/{slug}/submissions", new { answer }));
}
