using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Session;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

/// <summary>
/// Forgets a person. Every row that belongs to somebody goes with the person's own by its foreign key; a submission that is judged at this moment is gone
/// when its verdict comes, and the claim finds nothing to store it in.
/// </summary>
public static class DeleteAccount
{
    /// <param name="Password">A member's; a guest has none.</param>
    public sealed record Command(string? Password) : IRequest<Unit>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Password)
            .MaximumLength(Passwords.MaxLength).WithMessage("The password is wrong.")
            .Must(password => password is null || Texts.IsClean(password)).WithMessage("The password holds a NUL character.");
    }

    public sealed class Handler(AppDbContext database, SignInManager<Person> signIn, Passwords passwords, SubmissionHub hub, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var person = await database.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.PersonId, cancellationToken)
                ?? throw Refusal.NotSignedIn("This account is no longer there.");
            if (!person.IsGuest)
                await CheckAsync(person, request.Password ?? "", cancellationToken);
            await database.WriteAsync(token => ForgetAsync(person, token), cancellationToken);
            hub.Dismiss(person.Id);
            await signIn.SignOutAsync();
            return Unit.Value;
        }

        /// <summary>Counted like a sign-in: whoever finds an open browser may not guess here either.</summary>
        private async Task CheckAsync(Person person, string password, CancellationToken cancellation)
        {
            await database.WriteAsync(token => SignInAttempts.CountAsync(database, person.NormalizedUserName!, clock.GetUtcNow(), token), cancellation);
            if (!passwords.Match(person, password))
                throw Refusal.Invalid("password", "The password is wrong.");
        }

        private async Task<int> ForgetAsync(Person person, CancellationToken cancellation)
        {
            await database.SignInFailures.Where(failures => failures.NormalizedEmail == person.NormalizedUserName).ExecuteDeleteAsync(cancellation);
            return await database.Users.Where(one => one.Id == person.Id).ExecuteDeleteAsync(cancellation);
        }
    }
}
