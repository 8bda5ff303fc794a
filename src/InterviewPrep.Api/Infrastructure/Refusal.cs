namespace InterviewPrep.Api.Infrastructure;

/// <summary>An answer to the client that is not the one it asked for; becomes problem details.</summary>
public sealed class Refusal(int status, string title, string detail) : Exception(detail)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Members beside the standard ones.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; private init; } = new Dictionary<string, object?>();

    public static Refusal NotSignedIn(string detail) => new(StatusCodes.Status401Unauthorized, "Not signed in", detail);

    public static Refusal NotFound(string what) => new(StatusCodes.Status404NotFound, "Not found", $"There is no such {what}.");

    public static Refusal Invalid(string field, string message) => Invalid(new Dictionary<string, string[]> { [field] = [message] });

    public static Refusal Invalid(Dictionary<string, string[]> errors) =>
        new(StatusCodes.Status400BadRequest, "Not valid", string.Join(' ', errors.Values.SelectMany(messages => messages)))
        {
            Extensions = new Dictionary<string, object?> { ["errors"] = errors },
        };

    public static Refusal Stale(string detail, object mine, object theirs) => new(StatusCodes.Status409Conflict, "Changed elsewhere", detail)
    {
        Extensions = new Dictionary<string, object?> { ["mine"] = mine, ["theirs"] = theirs },
    };

    /// <summary>It is not the time for this.</summary>
    public static Refusal NotNow(string detail) => new(StatusCodes.Status409Conflict, "Not now", detail);

    public static Refusal TooMany(string detail, TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "Too many requests", detail) { RetryAfter = retryAfter };

    public static Refusal Unavailable(string detail, TimeSpan retryAfter) =>
        new(StatusCodes.Status503ServiceUnavailable, "Not available", detail) { RetryAfter = retryAfter };
}
