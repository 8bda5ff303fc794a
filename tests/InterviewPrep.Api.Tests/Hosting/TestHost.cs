using InterviewPrep.Api.Data;
using InterviewPrep.Judging;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>The whole application in this process, listening on a free port of its own: the real pipeline, database, job engine and sandbox.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TempFolder _folder;
    private readonly bool _isFolderOwn;
    private readonly List<Browser> _browsers = [];

    private TestHost(WebApplication app, TempFolder folder, bool isFolderOwn)
    {
        (_app, _folder, _isFolderOwn) = (app, folder, isFolderOwn);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    public TempFolder Folder => _folder;

    /// <param name="settings">Each <c>Section:Name=value</c>.</param>
    public static Task<TestHost> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    /// <param name="change">For what no setting can say, such as the clock.</param>
    public static async Task<TestHost> StartAsync(Action<IServiceCollection> change, params string[] settings)
    {
        var host = await StartUnreadyAsync(change, settings);
        var sandbox = host.Services.GetRequiredService<Judge>().Status;
        sandbox.Ready.Should().BeTrue(sandbox.Detail);
        return host;
    }

    /// <summary>A further life of a server on the folder of one before, which stays when this one ends.</summary>
    public static Task<TestHost> StartOnAsync(TempFolder folder, Action<IServiceCollection> change, params string[] settings) => StartAsync(folder, isFolderOwn: false, change, settings);

    /// <summary>A host whose sandbox may not hold.</summary>
    public static Task<TestHost> StartUnreadyAsync(params string[] settings) => StartUnreadyAsync(_ => { }, settings);

    private static Task<TestHost> StartUnreadyAsync(Action<IServiceCollection> change, string[] settings) => StartAsync(new TempFolder(), isFolderOwn: true, change, settings);

    private static async Task<TestHost> StartAsync(TempFolder folder, bool isFolderOwn, Action<IServiceCollection> change, string[] settings)
    {
        var builder = Composition.CreateBuilder(Arguments(folder, settings));
        change(builder.Services);
        var app = builder.Build();
        Composition.UsePipeline(app);
        await Server.StartAsync(app);
        return new TestHost(app, folder, isFolderOwn);
    }

    /// <summary>The command line of a server whose limits no test meets by accident.</summary>
    public static string[] Arguments(TempFolder folder, params string[] settings)
    {
        string[] all =
        [
            "urls=http://127.0.0.1:0",
            $"webroot={Path.Combine(AppContext.BaseDirectory, "WebRoot")}",
            $"Data:Root={folder.Path}",
            $"Problems:Path={Places.Bank}",
            "Judge:Runners=2",
            "Judge:Compilers=1",
            "Limits:GuestsPerAddressPerHour=100000",
            "Limits:SignInsPerAddressPerMinute=100000",
            "Limits:SubmissionsPerMinute=100000",
            "Limits:RequestsPerMinute=1000000",
            .. TestDatabase.Settings(folder.Name),
            .. settings,
        ];
        return [.. all.Select(setting => $"--{setting}")];
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser NewBrowser()
    {
        var browser = new Browser(Address);
        _browsers.Add(browser);
        return browser;
    }

    public async Task<Browser> NewGuestAsync()
    {
        var browser = NewBrowser();
        await browser.EnterAsGuestAsync();
        return browser;
    }

    /// <summary>Looks into the database, or changes it behind the server's back.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<AppDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>What a job does: sends one command.</summary>
    public async Task SendAsync<T>(IRequest<T> command)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    public async ValueTask DisposeAsync()
    {
        _browsers.ForEach(browser => browser.Dispose());
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_isFolderOwn)
            _folder.Dispose();
    }
}
