using Microsoft.AspNetCore.Mvc;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>
/// Refuses what another site makes a browser send. Every current browser says where a request comes from (Sec-Fetch-Site);
/// an older one names the page in Origin or Referer; what names neither is no browser and carries no foreign person's cookie.
/// </summary>
public static class CrossSiteGuard
{
    public static IApplicationBuilder UseCrossSiteGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || IsOurs(request))
        {
            await next(context);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        var problem = new ProblemDetails { Status = 403, Title = "Another site", Detail = "The request was sent from another site." };
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    });

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
            return site == "same-origin" || site == "none";
        var source = request.Headers.Origin.Count > 0 ? request.Headers.Origin : request.Headers.Referer;
        return source.Count == 0
            || (Uri.TryCreate(source.ToString(), UriKind.Absolute, out var page) && string.Equals(page.Authority, Authority(request), StringComparison.OrdinalIgnoreCase));
    }

    private static string Authority(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var own) ? own.Authority : "";
}
