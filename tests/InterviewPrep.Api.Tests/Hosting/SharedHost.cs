namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>One host for every test that needs no configuration of its own; each test brings its own guest.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    private TestHost? _host;

    public TestHost Host => _host!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public async Task DisposeAsync() => await _host!.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class OnSharedHost : ICollectionFixture<SharedHost>
{
    public const string Name = "shared host";
}
