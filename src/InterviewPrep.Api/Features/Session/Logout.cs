using InterviewPrep.Api.Domain;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace InterviewPrep.Api.Features.Session;

public static class Logout
{
    public sealed record Command : IRequest<Unit>;

    public sealed class Handler(SignInManager<Person> signIn) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            await signIn.SignOutAsync();
            return Unit.Value;
        }
    }
}
