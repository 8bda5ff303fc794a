using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Session;

public static class SessionRoutes
{
    public static void MapSession(this IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/api/session").WithTags("Session");

        session.MapPost("/guest", (ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new EnterAsGuest.Command(user.FindId()), cancellation))
            .WithName("enterAsGuest").RefusesWith(429).RequireRateLimiting(RateLimits.Guests);

        session.MapPost("/register", (Register.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.FindId() }, cancellation))
            .WithName("register").RefusesWith(400, 429).RequireRateLimiting(RateLimits.SignIns);

        session.MapPost("/login", (Login.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.FindId() }, cancellation))
            .WithName("login").RefusesWith(400, 401, 429).RequireRateLimiting(RateLimits.SignIns);

        session.MapDelete("", async (IMediator mediator, CancellationToken cancellation) =>
            {
                await mediator.Send(new Logout.Command(), cancellation);
                return TypedResults.NoContent();
            })
            .WithName("logout");

        routes.MapGet("/api/me", (ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetMe.Query(user.Id()), cancellation))
            .WithTags("Session").WithName("getMe").RefusesWith(401).RequireAuthorization();
    }
}
