using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Session;

public static class Login
{
    public sealed record Command(string Email, string Password) : IRequest<Me>
    {
        /// <summary>A guest who is signed in brings the work along.</summary>
        [JsonIgnore]
        public string? PersonId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Email).IsEmail();
            RuleFor(command => command.Password).Length(1, Passwords.MaxLength).WithMessage("Type your password.");
        }
    }

    public sealed class Handler(AppDbContext database, UserManager<Person> people, SignInManager<Person> signIn, Passwords passwords, TimeProvider clock)
        : IRequestHandler<Command, Me>
    {
        public async Task<Me> Handle(Command request, CancellationToken cancellationToken)
        {
            var name = people.NormalizeName(request.Email);
            await database.WriteAsync(token => SignInAttempts.CountAsync(database, name, clock.GetUtcNow(), token), cancellationToken);
            var person = await people.FindByNameAsync(request.Email);
            if (!passwords.Match(person, request.Password))
                throw Refusal.NotSignedIn("The e-mail address or the password is wrong.");
            await database.WriteAsync(token => WelcomeAsync(name, request.PersonId, person!.Id, token), cancellationToken);
            await signIn.SignInAsync(person!, isPersistent: true);
            return (await Me.FindAsync(database, person!.Id, cancellationToken))!;
        }

        private async Task<int> WelcomeAsync(string name, string? guestId, string personId, CancellationToken cancellation)
        {
            await database.SignInFailures.Where(failures => failures.NormalizedEmail == name).ExecuteDeleteAsync(cancellation);
            return await GuestWork.MoveAsync(database, guestId, personId, cancellation);
        }
    }
}
