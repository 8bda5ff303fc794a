using Microsoft.AspNetCore.Identity;

namespace InterviewPrep.Api.Domain;

/// <summary>Somebody who practises: a guest on one browser, or a member with an e-mail address and a password.</summary>
public sealed class Person : IdentityUser
{
    public const int NameLength = 80;
    public const int EmailLength = 254;

    private Person()
    {
    }

    public string Name { get; private set; } = "";

    public bool IsGuest { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static Person Guest(DateTimeOffset now) => new()
    {
        UserName = $"guest-{Guid.CreateVersion7(now):N}",
        Name = "Guest",
        IsGuest = true,
        CreatedAt = now,
    };

    public static Person Member(string email, string? name, DateTimeOffset now)
    {
        var person = new Person { CreatedAt = now };
        person.BecomeMember(email, name);
        return person;
    }

    public void BecomeMember(string email, string? name)
    {
        Email = email;
        UserName = email;
        Name = string.IsNullOrWhiteSpace(name) ? email[..Math.Min(email.IndexOf('@', StringComparison.Ordinal), NameLength)] : name.Trim();
        IsGuest = false;
    }
}
