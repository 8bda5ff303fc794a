using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Progress;

public static class ProgressRoutes
{
    public static void MapProgress(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/progress", (string? zone, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetProgress.Query(user.Id(), zone), cancellation))
            .WithTags("Progress").WithName("getProgress").RefusesWith(400, 401).RequireAuthorization();
}
