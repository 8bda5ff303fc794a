using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace InterviewPrep.Api.Features.Account;

public static class AccountRoutes
{
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/me").WithTags("Account").RequireAuthorization();

        me.MapGet("/export", (ClaimsPrincipal user, IMediator mediator, TimeProvider clock, CancellationToken cancellation) => TypedResults.Stream(
                output => mediator.Send(new ExportData.Query(user.Id(), output), cancellation),
                "application/zip",
                $"interviewprep-{clock.GetUtcNow():yyyy-MM-dd}.zip"))
            .WithName("exportData").Produces<byte[]>(contentType: "application/zip").RefusesWith(401, 429).RequireRateLimiting(RateLimits.Exports);

        me.MapDelete("", async ([FromBody] DeleteAccount.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            {
                await mediator.Send(command with { PersonId = user.Id() }, cancellation);
                return TypedResults.NoContent();
            })
            .WithName("deleteAccount").RefusesWith(400, 401, 413, 429).RequireRateLimiting(RateLimits.SignIns);
    }
}
