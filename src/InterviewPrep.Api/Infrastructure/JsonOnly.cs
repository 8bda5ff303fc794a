namespace InterviewPrep.Api.Infrastructure;

public static class JsonOnly
{
    /// <summary>The API reads nothing but JSON, whatever the address.</summary>
    public static IApplicationBuilder UseJsonOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && HasBody(request) && !request.HasJsonContentType())
            throw new BadHttpRequestException("The body has to be JSON.", StatusCodes.Status415UnsupportedMediaType);
        return next(context);
    });

    private static bool HasBody(HttpRequest request) => request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;
}
