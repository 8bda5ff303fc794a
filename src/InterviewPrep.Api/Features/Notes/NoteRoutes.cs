using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Notes;

public static class NoteRoutes
{
    private const string Problem = "/api/problems/{slug}/note";
    private const string Attempt = "/api/submissions/{id:guid}/note";

    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        var notes = routes.MapGroup("").WithTags("Notes").RequireAuthorization().RefusesWith(401, 404);

        notes.MapGet(Problem, (string slug, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetNote.Query(user.Id(), NoteSubject.Problem(slug)), cancellation))
            .WithName("getProblemNote");

        notes.MapPut(Problem, (string slug, SaveNote.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Subject = NoteSubject.Problem(slug) }, cancellation))
            .WithName("saveProblemNote").RefusesWith(400, 413).Produces<StaleNote>(StatusCodes.Status409Conflict, "application/problem+json");

        notes.MapGet(Attempt, (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetNote.Query(user.Id(), NoteSubject.Attempt(id)), cancellation))
            .WithName("getSubmissionNote");

        notes.MapPut(Attempt, (Guid id, SaveNote.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Subject = NoteSubject.Attempt(id) }, cancellation))
            .WithName("saveSubmissionNote").RefusesWith(400, 413).Produces<StaleNote>(StatusCodes.Status409Conflict, "application/problem+json");
    }

    /// <summary>The problem details of a stale revision, for the API's description.</summary>
    private sealed record StaleNote(string Type, string Title, int Status, string Detail, string Mine, SaveNote.Theirs Theirs, string? TraceId = null);
}
