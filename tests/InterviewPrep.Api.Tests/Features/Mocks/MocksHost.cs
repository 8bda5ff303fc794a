namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>A host that serves interviews, whose clock a test sets forward; it never goes back.</summary>
public sealed class MocksHost : IAsyncLifetime
{
    private readonly AdjustableClock _clock = new();

    public TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await TestHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock), $"Problems:Path={Places.MocksBank}");

    public async Task DisposeAsync() => await Host.DisposeAsync();

    public DateTimeOffset Now => _clock.GetUtcNow();

    public void Pass(double minutes) => _clock.Offset += TimeSpan.FromMinutes(minutes);

    /// <summary>Somebody new who sits an interview.</summary>
    public async Task<Sitting> SitAsync(string template) => await Sitting.StartAsync(await Host.NewGuestAsync(), new { template });
}
