using InterviewPrep.Api.Domain;
using Microsoft.AspNetCore.Identity;

namespace InterviewPrep.Api.Features.Session;

/// <summary>Compares passwords with the same work whether there is an account or not.</summary>
public sealed class Passwords
{
    public const int MinLength = 8;
    public const int MaxLength = 200;

    private readonly IPasswordHasher<Person> _hasher;
    private readonly Person _nobody;
    private readonly string _nobodysHash;

    public Passwords(TimeProvider clock)
    {
        _hasher = new PasswordHasher<Person>();
        _nobody = Person.Guest(clock.GetUtcNow());
        _nobodysHash = _hasher.HashPassword(_nobody, Guid.NewGuid().ToString());
    }

    public bool Match(Person? person, string password)
    {
        var hash = person?.PasswordHash;
        var result = _hasher.VerifyHashedPassword(person ?? _nobody, hash ?? _nobodysHash, password);
        return hash is not null && result != PasswordVerificationResult.Failed;
    }
}
