using Microsoft.Playwright;

namespace InterviewPrep.E2E.Support;

/// <summary>What all tests share because it is slow to start and keeps people apart by itself: one server and one browser.</summary>
public sealed class Stage
{
    // Reached only when something never comes; a busy machine is slow, and slow is not wrong.
    private const int LongestWaitMs = 45_000;

    private static readonly Lazy<Task<Stage>> Shared = new(OpenAsync);

    private Stage(IPlaywright playwright, IBrowser browser, ServerProcess server)
    {
        Playwright = playwright;
        Browser = browser;
        Server = server;
    }

    public static Task<Stage> Instance => Shared.Value;

    public IPlaywright Playwright { get; }

    public IBrowser Browser { get; }

    public ServerProcess Server { get; }

    /// <summary>A browser profile of its own, as good as another computer.</summary>
    public async Task<IBrowserContext> NewContextAsync(ServerProcess server, BrowserNewContextOptions options)
    {
        options.BaseURL = server.Address;
        options.Locale = "en-GB";
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(LongestWaitMs);
        return context;
    }

    public static async Task CloseAsync()
    {
        if (!Shared.IsValueCreated || !Shared.Value.IsCompletedSuccessfully)
            return;
        var stage = await Shared.Value;
        await stage.Browser.CloseAsync();
        stage.Playwright.Dispose();
        await stage.Server.DisposeAsync();
    }

    private static async Task<Stage> OpenAsync()
    {
        Assertions.SetDefaultExpectTimeout(LongestWaitMs);
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        var browser = await Chromium.LaunchAsync(playwright);
        return new Stage(playwright, browser, await ServerProcess.StartAsync());
    }
}
