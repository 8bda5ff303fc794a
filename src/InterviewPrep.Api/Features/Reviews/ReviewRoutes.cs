using System.Security.Claims;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Reviews;

public static class ReviewRoutes
{
    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        var reviews = routes.MapGroup("/api").WithTags("Reviews").RequireAuthorization().RefusesWith(401);

        reviews.MapGet("/reviews", ([AsParameters] ListReviews.Filter filter, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new ListReviews.Query(user.Id(), filter), cancellation))
            .WithName("listReviews").RefusesWith(400);

        reviews.MapPut("/problems/{slug}/review", (string slug, PlanReview.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Slug = slug }, cancellation))
            .WithName("planReview").RefusesWith(400, 404, 413);

        reviews.MapGet("/submissions/{id:guid}/rating", (Guid id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(new GetRating.Query(user.Id(), id), cancellation))
            .WithName("getRating").RefusesWith(404);

        reviews.MapPut("/submissions/{id:guid}/rating", (Guid id, RateSubmission.Command command, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
                mediator.Send(command with { PersonId = user.Id(), Id = id }, cancellation))
            .WithName("rateSubmission").RefusesWith(400, 404, 413);
    }
}
