using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace InterviewPrep.Api.Features.Session;

public static class EnterAsGuest
{
    /// <param name="PersonId">Who is signed in already, and simply stays so.</param>
    public sealed record Command(string? PersonId) : IRequest<Me>;

    public sealed class Handler(AppDbContext database, UserManager<Person> people, SignInManager<Person> signIn, TimeProvider clock) : IRequestHandler<Command, Me>
    {
        public async Task<Me> Handle(Command request, CancellationToken cancellationToken)
        {
            if (request.PersonId is { } id && await Me.FindAsync(database, id, cancellationToken) is { } known)
                return known;
            var guest = Person.Guest(clock.GetUtcNow());
            (await people.CreateAsync(guest)).ThrowIfFailed();
            await signIn.SignInAsync(guest, isPersistent: true);
            return new Me(guest.Id, guest.Name, Email: null, IsGuest: true, IsAdministrator: false);
        }
    }
}
