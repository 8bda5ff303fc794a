using InterviewPrep.Api.Infrastructure;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;

namespace InterviewPrep.Api.Operator;

/// <summary>Writes openapi.json from the routes alone: nothing listens, and no database is opened.</summary>
internal static class ApiDescription
{
    public static async Task WriteAsync(string file, string[] options)
    {
        var builder = Composition.CreateBuilder(options);
        builder.Services.RemoveAll<IHostedService>();
        builder.Services.AddSingleton<IServer, DeafServer>();
        await using var app = builder.Build();
        Composition.UsePipeline(app);
        await app.StartAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var documents = scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>(Description.DocumentName);
        var document = await documents.GetOpenApiDocumentAsync(CancellationToken.None);
        var json = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        await File.WriteAllTextAsync(file, json.ReplaceLineEndings("\n") + "\n");
        await app.StopAsync();
    }

    private sealed class DeafServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
