using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InterviewPrep.Api.Features.Submissions;

public static class SubmissionRoutes
{
    public static void MapSubmissions(this IEndpointRouteBuilder routes)
    {
        var problem = routes.MapGroup("/api/problems/{slug}").WithTags("Submissions").RequireAuthorization().RequireRateLimiting(RateLimits.Submissions)
            .RefusesWith(400, 401, 404, 409, 413, 429, 503);

        problem.MapPost("/runs", async (
                string slug, RunAnswer.Command command, [FromHeader(Name = IdempotencyKeys.Header)] string? key,
                ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            Location(await mediator.Send(command with { PersonId = user.Id(), Slug = slug, IdempotencyKey = key }, cancellation)))
            .WithName("runAnswer");

        problem.MapPost("/submissions", async (
                string slug, SubmitAnswer.Command command, [FromHeader(Name = IdempotencyKeys.Header)] string? key,
                ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            Location(await mediator.Send(command with { PersonId = user.Id(), Slug = slug, IdempotencyKey = key }, cancellation)))
            .WithName("submitAnswer");

        var submissions = routes.MapGroup("/api/submissions").WithTags("Submissions").RequireAuthorization().RefusesWith(401);

        submissions.MapGet("", ([AsParameters] ListSubmissions.Filter filter, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new ListSubmissions.Query(user.Id(), filter), cancellation))
            .WithName("listSubmissions").RefusesWith(400);

        submissions.MapGet("/{id:guid}", (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetSubmission.Query(user.Id(), id), cancellation))
            .WithName("getSubmission").RefusesWith(404);

        submissions.MapPut("/{id:guid}/assessment", (Guid id, AssessSubmission.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Id = id }, cancellation))
            .WithName("assessSubmission").RefusesWith(400, 404, 409, 413);

        submissions.MapGet("/{id:guid}/events", async (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                new EventStream(await mediator.Send(new WatchSubmission.Query(user.Id(), id), cancellation)))
            .WithName("watchSubmission").Produces<StateEvent>(contentType: EventStream.ContentType).RefusesWith(404, 429);
    }

    internal static Accepted<Accepted> Location(Accepted accepted) => TypedResults.Accepted($"/api/submissions/{accepted.Id}", accepted);
}
