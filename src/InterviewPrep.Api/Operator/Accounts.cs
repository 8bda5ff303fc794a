using System.Security.Cryptography;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Session;
using InterviewPrep.Api.Infrastructure;
using Microsoft.AspNetCore.Identity;

namespace InterviewPrep.Api.Operator;

internal static class Accounts
{
    private const int PasswordLength = 16;

    /// <summary>Without the letters and digits that look alike.</summary>
    private const string PasswordAlphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static Task MakeAdministratorAsync(string email, string[] options) => WithPeopleAsync(options, async services =>
    {
        var people = services.GetRequiredService<UserManager<Person>>();
        var roles = services.GetRequiredService<RoleManager<IdentityRole>>();
        if (!await roles.RoleExistsAsync(Roles.Administrator))
            ThrowIfFailed(await roles.CreateAsync(new IdentityRole(Roles.Administrator)));
        var person = await people.FindByNameAsync(email);
        if (person is null)
        {
            person = NewMember(email, services.GetRequiredService<TimeProvider>());
            var password = NewPassword();
            ThrowIfFailed(await people.CreateAsync(person, password));
            Console.WriteLine($"{email} has a new account. Password: {password}");
        }
        if (!await people.IsInRoleAsync(person, Roles.Administrator))
        {
            ThrowIfFailed(await people.AddToRoleAsync(person, Roles.Administrator));
            ThrowIfFailed(await people.UpdateSecurityStampAsync(person));
        }
        Console.WriteLine($"{email} is an administrator.");
    });

    public static Task ResetPasswordAsync(string email, string[] options) => WithPeopleAsync(options, async services =>
    {
        var people = services.GetRequiredService<UserManager<Person>>();
        var person = await people.FindByNameAsync(email) ?? throw new StartupException($"There is no account {email}.");
        var password = NewPassword();
        person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
        ThrowIfFailed(await people.UpdateSecurityStampAsync(person));
        var database = services.GetRequiredService<AppDbContext>();
        if (await database.SignInFailures.FindAsync(people.NormalizeName(email)) is { } failures)
            database.SignInFailures.Remove(failures);
        await database.SaveChangesAsync();
        Console.WriteLine($"{email} has a new password: {password}");
    });

    private static async Task WithPeopleAsync(string[] options, Func<IServiceProvider, Task> work)
    {
        await using var app = Composition.CreateBuilder(options).Build();
        await app.Services.GetRequiredService<DatabasePreparation>().RunUnlessServedAsync(CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    private static Person NewMember(string email, TimeProvider clock)
    {
        var validation = new Register.Validator().Validate(new Register.Command(email, NewPassword()));
        return validation.IsValid
            ? Person.Member(email, name: null, clock.GetUtcNow())
            : throw new StartupException($"{email}: {validation.Errors[0].ErrorMessage}");
    }

    private static string NewPassword() => RandomNumberGenerator.GetString(PasswordAlphabet, PasswordLength);

    private static void ThrowIfFailed(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new StartupException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
