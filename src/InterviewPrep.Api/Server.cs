using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Mocks;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging;
using MediatR;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace InterviewPrep.Api;

/// <summary>The life of the web process: prepare, listen, judge, stop.</summary>
public static class Server
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Composition.Build(args);
            await StartAsync(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (StartupException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{exception.Message.TrimEnd('.')}. Stop the other program, or choose another address with --urls.");
            return 1;
        }
    }

    public static async Task StartAsync(WebApplication app)
    {
        var services = app.Services;
        await services.GetRequiredService<DatabasePreparation>().RunAsync(CancellationToken.None);
        var catalog = services.GetRequiredService<ProblemCatalog>();
        foreach (var fault in catalog.Faults)
            await Console.Error.WriteLineAsync($"Refused the problem {fault.Slug}: {fault}");
        foreach (var fault in services.GetRequiredService<MockCatalog>().Faults)
            await Console.Error.WriteLineAsync($"Refused the interview {fault.Slug}: {fault}");
        var judge = services.GetRequiredService<Judge>();
        var isTrusted = services.GetRequiredService<JudgeOptions>().Level == SandboxLevel.TrustedLocal;
        if (!isTrusted)
            await judge.StartAsync(app.Lifetime.ApplicationStopping);
        await SweepAsync(services);
        await app.StartAsync();
        var addresses = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (isTrusted)
        {
            // Known for certain only now; until then nothing is judged.
            RequireLoopback(addresses);
            await judge.StartAsync(app.Lifetime.ApplicationStopping);
        }
        await services.GetRequiredService<IJudgeQueue>().WakeAsync(CancellationToken.None);
        Console.WriteLine($"InterviewPrep is ready: {string.Join(' ', addresses)}");
        if (!judge.Status.Ready)
            await Console.Error.WriteLineAsync($"Nothing is judged: {judge.Status.Detail}");
    }

    /// <exception cref="StartupException">Somebody else could send code that nothing confines.</exception>
    private static void RequireLoopback(IEnumerable<string> addresses)
    {
        var open = addresses.Where(address => !new Uri(address).IsLoopback).ToList();
        if (open.Count > 0)
            throw new StartupException($"With Sandbox:Level=trusted-local the server listens on loopback addresses only, and {string.Join(" and ", open)} is open to others. Use --urls http://127.0.0.1:5080.");
    }

    private static async Task SweepAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await mediator.Send(new SweepQueue.Command(Starting: true));
        await mediator.Send(new FinishOverdue.Command());
    }
}
