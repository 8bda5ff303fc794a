namespace InterviewPrep.Api.Infrastructure;

public static class ProblemDocumentation
{
    /// <summary>Documents which problem details a route may answer with.</summary>
    public static TBuilder RefusesWith<TBuilder>(this TBuilder builder, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
            builder.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), ["application/problem+json"]));
        return builder;
    }
}

/// <summary>RFC 9457, as every error of this API is written; for the API's description.</summary>
public record Problem(string Type, string Title, int Status, string? Detail = null, string? TraceId = null, Dictionary<string, string[]>? Errors = null);
