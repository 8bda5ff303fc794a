using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Infrastructure;

namespace InterviewPrep.Api.Features.Session;

internal static class SignInAttempts
{
    /// <summary>Takes one guess at the password of an account. Runs inside a write, and before the password is looked at, so that guesses sent at once do not get past the count.</summary>
    /// <exception cref="Refusal">There were too many already.</exception>
    public static async Task<int> CountAsync(AppDbContext database, string normalizedEmail, DateTimeOffset now, CancellationToken cancellation)
    {
        var failures = await database.SignInFailures.FindAsync([normalizedEmail], cancellation);
        if (failures is null)
            database.SignInFailures.Add(failures = new SignInFailures(normalizedEmail));
        if (failures.IsLocked(now))
        {
            var wait = failures.LockedUntil!.Value - now;
            throw Refusal.TooMany($"Too many wrong passwords. Try again in {Math.Ceiling(wait.TotalMinutes)} minutes.", wait);
        }
        failures.Add(now);
        return await database.SaveChangesAsync(cancellation);
    }
}
