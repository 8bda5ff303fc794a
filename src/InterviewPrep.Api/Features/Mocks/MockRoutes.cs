using System.Security.Claims;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Drafts;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging.Mocks;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InterviewPrep.Api.Features.Mocks;

public static class MockRoutes
{
    public static void MapMocks(this IEndpointRouteBuilder routes)
    {
        var mocks = routes.MapGroup("/api/mocks").WithTags("Mocks").RequireAuthorization().RefusesWith(401);

        mocks.MapGet("/templates", (IMediator mediator, CancellationToken cancellation) => mediator.Send(new ListTemplates.Query(), cancellation))
            .WithName("listTemplates");

        mocks.MapGet("", (ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) => mediator.Send(new ListMocks.Query(user.Id()), cancellation))
            .WithName("listMocks");

        mocks.MapPost("", async (StartMock.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            {
                var started = await mediator.Send(command with { PersonId = user.Id() }, cancellation);
                return TypedResults.Created($"/api/mocks/{started.Id}", started);
            })
            .WithName("startMock").RequireRateLimiting(RateLimits.Submissions).RefusesWith(400, 404, 409, 413, 429);

        MapRoom(mocks.MapGroup("/{id:guid}").RefusesWith(404));
    }

    private static void MapRoom(RouteGroupBuilder room)
    {
        room.MapGet("", (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) => mediator.Send(new GetMock.Query(user.Id(), id), cancellation))
            .WithName("getMock");

        room.MapPut("/position", async (Guid id, TurnToItem.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                await DoneAsync(mediator.Send(command with { PersonId = user.Id(), Id = id }, cancellation)))
            .WithName("turnToItem").RefusesWith(400, 409, 413);

        room.MapPost("/sections/leave", async (Guid id, LeaveSection.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                await DoneAsync(mediator.Send(command with { PersonId = user.Id(), Id = id }, cancellation)))
            .WithName("leaveSection").RefusesWith(400, 409, 413);

        room.MapGet("/scratch", (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) => mediator.Send(new Scratch.Query(user.Id(), id), cancellation))
            .WithName("getScratch");

        room.MapPut("/scratch", (Guid id, Scratch.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Id = id }, cancellation))
            .WithName("saveScratch").RefusesWith(400, 413).ProducesStaleDraft();

        room.MapPost("/finish", async (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                await DoneAsync(mediator.Send(new FinishMock.Command(user.Id(), id), cancellation)))
            .WithName("finishMock");

        room.MapGet("/report", (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) => mediator.Send(new GetReport.Query(user.Id(), id), cancellation))
            .WithName("getReport").RefusesWith(409);

        MapItem(room.MapGroup("/items/{number:int}"));
    }

    private static void MapItem(RouteGroupBuilder item)
    {
        item.MapGet("", (Guid id, int number, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetMockItem.Query(user.Id(), id, number), cancellation))
            .WithName("getMockItem").RefusesWith(409, 503);

        item.MapPut("/draft", (Guid id, int number, SaveMockDraft.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Id = id, Number = number }, cancellation))
            .WithName("saveMockDraft").RefusesWith(400, 413).ProducesStaleDraft();

        item.MapPut("/flag", async (Guid id, int number, FlagItem.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                await DoneAsync(mediator.Send(command with { PersonId = user.Id(), Id = id, Number = number }, cancellation)))
            .WithName("flagItem").RefusesWith(400, 409, 413);

        var sending = item.MapGroup("").RequireRateLimiting(RateLimits.Submissions).RefusesWith(400, 409, 413, 429, 503);

        sending.MapPost("/runs", async (
                Guid id, int number, RunAnswer.Command command, [FromHeader(Name = IdempotencyKeys.Header)] string? key,
                ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            SubmissionRoutes.Location(await mediator.Send(new SendFromMock.Run(id, number, command with { PersonId = user.Id(), IdempotencyKey = key }), cancellation)))
            .WithName("runMockAnswer");

        sending.MapPost("/submissions", async (
                Guid id, int number, SubmitAnswer.Command command, [FromHeader(Name = IdempotencyKeys.Header)] string? key,
                ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            SubmissionRoutes.Location(await mediator.Send(new SendFromMock.Submit(id, number, command with { PersonId = user.Id(), IdempotencyKey = key }), cancellation)))
            .WithName("submitMockAnswer");
    }

    private static async Task<NoContent> DoneAsync(Task work)
    {
        await work;
        return TypedResults.NoContent();
    }
}
