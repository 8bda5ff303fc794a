using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Session;

public static class Register
{
    public sealed record Command(string Email, string Password, string? Name = null) : IRequest<Me>
    {
        /// <summary>A guest who is signed in becomes this account and keeps everything.</summary>
        [JsonIgnore]
        public string? PersonId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Email).IsEmail();
            RuleFor(command => command.Password)
                .MinimumLength(Passwords.MinLength).WithMessage($"A password has at least {Passwords.MinLength} characters.")
                .MaximumLength(Passwords.MaxLength).WithMessage($"A password has at most {Passwords.MaxLength} characters.")
                .Must(Texts.IsOneLine).WithMessage("A password holds no control characters.");
            RuleFor(command => command.Name)
                .MaximumLength(Person.NameLength).WithMessage($"A name has at most {Person.NameLength} characters.")
                .Must(Texts.IsOneLine).WithMessage("A name is one line without control characters.");
        }
    }

    public sealed class Handler(AppDbContext database, UserManager<Person> people, SignInManager<Person> signIn, TimeProvider clock) : IRequestHandler<Command, Me>
    {
        public async Task<Me> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await people.FindByNameAsync(request.Email) is not null)
                throw Refusal.Invalid("email", IdentityResults.EmailTaken);
            var person = await SignedInGuestAsync(request.PersonId, cancellationToken);
            try
            {
                if (person is null)
                {
                    person = Person.Member(request.Email, request.Name, clock.GetUtcNow());
                    (await people.CreateAsync(person, request.Password)).ThrowIfFailed();
                }
                else
                {
                    person.BecomeMember(request.Email, request.Name);
                    (await people.AddPasswordAsync(person, request.Password)).ThrowIfFailed();
                }
            }
            catch (DbUpdateException exception) when (exception.IsDuplicate())
            {
                // Two registrations of one address at the same moment; the unique index lets one of them through.
                throw Refusal.Invalid("email", IdentityResults.EmailTaken);
            }
            await signIn.SignInAsync(person, isPersistent: true);
            return new Me(person.Id, person.Name, person.Email, IsGuest: false, IsAdministrator: false);
        }

        private Task<Person?> SignedInGuestAsync(string? personId, CancellationToken cancellation) =>
            database.Users.SingleOrDefaultAsync(person => person.Id == personId && person.IsGuest, cancellation);
    }
}
