using InterviewPrep.Judging;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>Serves the built browser client from wwwroot beside the executable.</summary>
public static class Client
{
    private const string Page = "index.html";
    private const string Hashed = "/assets";

    public static void UseClient(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments(Hashed, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
    });

    /// <summary>Every address that is not a file or an API is a page of the client; below /api and /assets there are no pages.</summary>
    public static void MapClient(this WebApplication app)
    {
        app.Map("/api/{**rest}", NotFound).ExcludeFromDescription();
        app.Map("/assets/{**rest}", NotFound).ExcludeFromDescription();
        app.MapFallback((HttpContext context) => PageOf(app, context))
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head])).ExcludeFromDescription();
    }

    private static IResult PageOf(WebApplication app, HttpContext context)
    {
        var page = app.Environment.WebRootFileProvider.GetFileInfo(Page);
        if (!page.Exists || page.PhysicalPath is null)
            return Results.Problem("This server was built without its browser client.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
        context.Response.Headers.CacheControl = "no-cache";
        if (app.Services.GetRequiredService<JudgeOptions>().Level == SandboxLevel.TrustedLocal)
            return Results.Text(File.ReadAllText(page.PhysicalPath).Replace("<body>", "<body data-sandbox=\"trusted-local\">", StringComparison.Ordinal), "text/html; charset=utf-8");
        return Results.File(page.PhysicalPath, "text/html; charset=utf-8", lastModified: page.LastModified);
    }

    private static IResult NotFound() => Results.Problem(statusCode: StatusCodes.Status404NotFound);
}
