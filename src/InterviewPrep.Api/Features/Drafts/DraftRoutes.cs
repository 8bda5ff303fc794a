using System.Security.Claims;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Drafts;

public static class DraftRoutes
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var draft = routes.MapGroup("/api/problems/{slug}/draft").WithTags("Drafts").RequireAuthorization().RefusesWith(401, 404);

        draft.MapGet("", (string slug, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetDraft.Query(user.Id(), slug), cancellation))
            .WithName("getDraft");

        draft.MapPut("", (string slug, SaveDraft.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Slug = slug }, cancellation))
            .WithName("saveDraft").RefusesWith(400, 413).ProducesStaleDraft();

        draft.MapPost("/set-aside", (string slug, StartOver.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Slug = slug }, cancellation))
            .WithName("startOver").RefusesWith(400, 413);

        draft.MapGet("/set-aside", (string slug, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new ListSetAsideDrafts.Query(user.Id(), slug), cancellation))
            .WithName("listSetAsideDrafts");
    }

    /// <summary>A 409 that carries both texts.</summary>
    public static RouteHandlerBuilder ProducesStaleDraft(this RouteHandlerBuilder route) => route.Produces<StaleDraft>(StatusCodes.Status409Conflict, "application/problem+json");

    /// <summary>The problem details of a stale revision, for the API's description.</summary>
    private sealed record StaleDraft(string Type, string Title, int Status, string Detail, Answer Mine, SaveDraft.Theirs Theirs, string? TraceId = null);
}
