using InterviewPrep.Api.Data;
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
        var judge = services.GetRequiredService<Judge>();
        await judge.StartAsync(app.Lifetime.ApplicationStopping);
        await SweepAsync(services);
        await app.StartAsync();
        await services.GetRequiredService<IJudgeQueue>().WakeAsync(CancellationToken.None);
        var addresses = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine($"InterviewPrep is ready: {string.Join(' ', addresses)}");
        if (!judge.Status.Ready)
            await Console.Error.WriteLineAsync($"Nothing is judged: {judge.Status.Detail}");
    }

    private static async Task SweepAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SweepQueue.Command(Starting: true));
    }
}
