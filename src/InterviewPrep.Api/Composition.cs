using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Account;
using InterviewPrep.Api.Features.Drafts;
using InterviewPrep.Api.Features.Health;
using InterviewPrep.Api.Features.Mocks;
using InterviewPrep.Api.Features.Notes;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Progress;
using InterviewPrep.Api.Features.Reviews;
using InterviewPrep.Api.Features.Session;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging;

namespace InterviewPrep.Api;

/// <summary>What the application is made of, and the order in which a request passes through it.</summary>
public static class Composition
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(25);

    /// <exception cref="StartupException">The configuration is wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = CreateBuilder(args);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // The settings and the client lie beside the executable; what the server writes lies in the data root.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var (configuration, services) = (builder.Configuration, builder.Services);
        var root = DataRoot.From(configuration);
        var limits = LimitOptions.From(configuration);
        var database = DatabaseOptions.From(configuration, root);
        var judge = JudgeSettings.From(configuration);

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.BodyBytes;
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        services.AddSingleton(TimeProvider.System).AddSingleton(root).AddSingleton(limits);
        services.AddDatabase(database).AddSingleton<DatabasePreparation>();
        services.AddWeb(configuration).AddRateLimits(limits).AddPeople();
        services.AddUseCases().AddScoped<Intake>().AddSingleton<SubmissionHub>();
        services.AddSingleton(provider => ProblemCatalog.Load(configuration, root));
        services.AddSingleton<MockCatalog>().AddScoped<MockGrading>();
        services.AddSingleton(judge).AddSingleton<Judge>();
        services.AddJobs(JudgingOptions.From(configuration), database);
        return builder;
    }

    public static void UsePipeline(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseResponseCompression();
        app.UseClient();
        app.UseRouting();
        app.UseCrossSiteGuard();
        app.UseJsonOnly();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapSession();
        app.MapAccount();
        app.MapProblems();
        app.MapDrafts();
        app.MapSubmissions();
        app.MapMocks();
        app.MapReviews();
        app.MapNotes();
        app.MapProgress();
        app.MapHealth();
        app.MapDescription();
        app.MapClient();
    }
}
