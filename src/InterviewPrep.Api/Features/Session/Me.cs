using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Session;

/// <summary>The signed-in person as the client knows it.</summary>
public sealed record Me(string Id, string Name, string? Email, bool IsGuest, bool IsAdministrator)
{
    public static Task<Me?> FindAsync(AppDbContext database, string personId, CancellationToken cancellation) => database.Users
        .Where(person => person.Id == personId)
        .Select(person => new Me(
            person.Id,
            person.Name,
            person.Email,
            person.IsGuest,
            database.UserRoles.Any(membership => membership.UserId == person.Id
                && database.Roles.Any(role => role.Id == membership.RoleId && role.Name == Roles.Administrator))))
        .SingleOrDefaultAsync(cancellation);
}
