using Microsoft.Playwright;

namespace InterviewPrep.E2E.Support;

/// <summary>Brings people into a test and fails it when one of their pages complained.</summary>
public abstract class BrowserTest : IAsyncLifetime
{
    private readonly List<Visitor> _visitors = [];
    private readonly List<ServerProcess> _servers = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        foreach (var visitor in _visitors)
            await visitor.Context.CloseAsync();
        foreach (var server in _servers)
            await server.DisposeAsync();
        _visitors.SelectMany(visitor => visitor.Complaints).Should().BeEmpty("no page may write an error to the browser's console");
    }

    /// <summary>Somebody who was never here.</summary>
    protected async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null, ServerProcess? server = null)
    {
        var visitor = await Visitor.ComeAsync(server ?? (await Stage.Instance).Server, options);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>A server for this test alone, which may do with it what the others must not feel.</summary>
    protected async Task<ServerProcess> StartServerAsync(string? problems = null, params string[] settings)
    {
        var server = await ServerProcess.StartAsync(problems, settings);
        _servers.Add(server);
        return server;
    }
}
