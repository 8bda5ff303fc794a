using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;

namespace InterviewPrep.Api.Infrastructure;

public static class Web
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context => context.ProblemDetails.Detail ??= Explain(context.ProblemDetails.Status)).AddExceptionHandler<ProblemHandler>();
        services.AddDescription();
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.AddResponseCompression(options => options.EnableForHttps = true);
        return services.Configure<ForwardedHeadersOptions>(options => Forward(options, configuration.GetSection("ForwardedHeaders")));
    }

    /// <summary>What a bare status means here.</summary>
    public static string Explain(int? status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Sign in, or continue as a guest.",
        StatusCodes.Status403Forbidden => "This is not yours to do.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than the server accepts.",
        StatusCodes.Status415UnsupportedMediaType => "The body has to be JSON.",
        _ => "The request cannot be answered.",
    };

    /// <summary>Off unless the operator names the proxies: whoever may set these headers may claim any address.</summary>
    private static void Forward(ForwardedHeadersOptions options, IConfigurationSection section)
    {
        options.ForwardedHeaders = ForwardedHeaders.None;
        var proxies = section.GetSection("KnownProxies").Get<string[]>() ?? [];
        var networks = section.GetSection("KnownNetworks").Get<string[]>() ?? [];
        if (proxies.Length + networks.Length == 0)
            return;
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        options.ForwardLimit = section.GetValue("ForwardLimit", 1);
        foreach (var proxy in proxies)
            options.KnownProxies.Add(Parse(proxy, IPAddress.TryParse(proxy, out var address) ? address : null));
        foreach (var network in networks)
            options.KnownIPNetworks.Add(Parse<System.Net.IPNetwork?>(network, System.Net.IPNetwork.TryParse(network, out var parsed) ? parsed : null)!.Value);
    }

    private static T Parse<T>(string text, T? value) =>
        value ?? throw new StartupException($"ForwardedHeaders: '{text}' is not an address or a network.");
}
