namespace InterviewPrep.Api.Domain;

/// <summary>
/// Wrong passwords for one e-mail address, whether it has an account or not: a lock-out that only accounts know would tell which
/// addresses have one.
/// </summary>
public sealed class SignInFailures
{
    public const int Allowed = 5;
    public static readonly TimeSpan LockOut = TimeSpan.FromMinutes(5);

    private SignInFailures()
    {
    }

    public SignInFailures(string normalizedEmail) => NormalizedEmail = normalizedEmail;

    public string NormalizedEmail { get; private set; } = "";

    public int Count { get; private set; }

    public DateTimeOffset LastAt { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    public void Add(DateTimeOffset now)
    {
        if (now - LastAt > LockOut)
            Count = 0;
        Count++;
        LastAt = now;
        if (Count >= Allowed)
            LockedUntil = now + LockOut;
    }
}
