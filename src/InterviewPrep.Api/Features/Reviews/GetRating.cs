using InterviewPrep.Api.Data;
using MediatR;

namespace InterviewPrep.Api.Features.Reviews;

public static class GetRating
{
    public sealed record Query(string PersonId, Guid Id) : IRequest<RatingView>;

    public sealed class Handler(AppDbContext database) : IRequestHandler<Query, RatingView>
    {
        public Task<RatingView> Handle(Query request, CancellationToken cancellationToken) =>
            RatingView.OfAsync(database, request.PersonId, request.Id, cancellationToken);
    }
}
