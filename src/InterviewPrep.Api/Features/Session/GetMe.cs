using InterviewPrep.Api.Data;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Session;

public static class GetMe
{
    public sealed record Query(string PersonId) : IRequest<Me>;

    public sealed class Handler(AppDbContext database) : IRequestHandler<Query, Me>
    {
        public async Task<Me> Handle(Query request, CancellationToken cancellationToken) =>
            await Me.FindAsync(database, request.PersonId, cancellationToken)
                ?? throw Refusal.NotSignedIn("This account is no longer there.");
    }
}
