using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class ProblemRoutes
{
    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        var problems = routes.MapGroup("/api/problems").WithTags("Problems").RequireAuthorization().RefusesWith(401);

        problems.MapGet("", ([AsParameters] ListProblems.Filter filter, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new ListProblems.Query(user.Id(), filter), cancellation))
            .WithName("listProblems").RefusesWith(400);

        problems.MapGet("/{slug}", (string slug, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetProblem.Query(user.Id(), slug), cancellation))
            .WithName("getProblem").RefusesWith(404, 409);

        problems.MapGet("/{slug}/article", (string slug, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetArticle.Query(user.Id(), slug), cancellation))
            .WithName("getArticle").RefusesWith(404, 409);
    }
}
