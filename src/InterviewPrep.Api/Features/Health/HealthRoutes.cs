using MediatR;

namespace InterviewPrep.Api.Features.Health;

public static class HealthRoutes
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health");

        health.MapGet("/live", () => TypedResults.Ok(new Liveness("alive"))).WithName("live");

        health.MapGet("/ready", async (IMediator mediator, CancellationToken cancellation) =>
            {
                var readiness = await mediator.Send(new CheckReadiness.Query(), cancellation);
                return Results.Json(readiness, statusCode: readiness.Status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
            })
            .WithName("ready").Produces<CheckReadiness.Response>().Produces<CheckReadiness.Response>(StatusCodes.Status503ServiceUnavailable);
    }

    private sealed record Liveness(string Status);
}
