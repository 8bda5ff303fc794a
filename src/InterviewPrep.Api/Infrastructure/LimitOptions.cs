namespace InterviewPrep.Api.Infrastructure;

/// <summary>Bounds that an honest person never meets: the section <c>Limits</c>.</summary>
public sealed record LimitOptions
{
    public int GuestsPerAddressPerHour { get; init; } = 60;

    /// <summary>Sign-ins and registrations; a class behind one address needs more.</summary>
    public int SignInsPerAddressPerMinute { get; init; } = 60;

    /// <summary>Of one person, or of one address before signing in.</summary>
    public int RequestsPerMinute { get; init; } = 3_000;

    /// <summary>Runs and submissions of one person.</summary>
    public int SubmissionsPerMinute { get; init; } = 120;

    /// <summary>Of one person; each reads everything that the person ever did.</summary>
    public int ExportsPerHour { get; init; } = 20;

    /// <summary>Submissions that wait, of all people together.</summary>
    public int Queue { get; init; } = 2_000;

    public int QueuedPerPerson { get; init; } = 20;

    /// <summary>Open event streams of one person.</summary>
    public int StreamsPerPerson { get; init; } = 20;

    public int BodyBytes { get; init; } = 1024 * 1024;

    /// <exception cref="StartupException">A bound is not a positive number.</exception>
    public static LimitOptions From(IConfiguration configuration)
    {
        try
        {
            var limits = configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
            foreach (var property in typeof(LimitOptions).GetProperties().Where(property => property.PropertyType == typeof(int)))
            {
                if ((int)property.GetValue(limits)! < 1)
                    throw new StartupException($"Limits:{property.Name} must be at least 1.");
            }
            return limits;
        }
        catch (InvalidOperationException exception)
        {
            throw new StartupException($"The section Limits cannot be read: {exception.Message}", exception);
        }
    }
}
