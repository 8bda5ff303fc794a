using System.Text.Json;
using System.Text.RegularExpressions;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>Says what is wrong with a request in its own words, not in those of our types.</summary>
public static partial class RequestFaults
{
    public static string Describe(BadHttpRequestException exception)
    {
        if (exception.InnerException is JsonException json)
            return Describe(json);
        if (Unbound().Match(exception.Message) is { Success: true } unbound)
            return $"{JsonNamingPolicy.CamelCase.ConvertName(unbound.Groups["name"].Value)} cannot be '{unbound.Groups["value"].Value}'.";
        return exception.Message.Contains("body", StringComparison.Ordinal) ? "A JSON body is needed." : "The request is not well formed.";
    }

    private static string Describe(JsonException exception)
    {
        var message = exception.Message.Split(" Path: ", 2)[0];
        if (Unknown().Match(message) is { Success: true } unknown)
            return $"Unknown field {unknown.Groups["name"].Value}.";
        if (Duplicate().Match(message) is { Success: true } duplicate)
            return $"The field {duplicate.Groups["name"].Value} stands there twice.";
        if (Missing().Match(message) is { Success: true } missing)
            return $"Missing: {missing.Groups["name"].Value}";
        var field = exception.Path is null or "" or "$" ? null : exception.Path.TrimStart('$', '.');
        if (message.Contains("could not be converted", StringComparison.Ordinal) || message.Contains("doesn't allow", StringComparison.Ordinal))
            return $"{field ?? "The body"} has the wrong type or is null.";
        if (message.Contains("maximum configured depth", StringComparison.Ordinal))
            return "The body is nested too deeply.";
        return exception.LineNumber is { } line
            ? $"{(field is null ? "" : $"{field}: ")}{message} (line {line + 1}, byte {exception.BytePositionInLine + 1})"
            : message;
    }

    [GeneratedRegex("^The JSON property (?<name>'.*') could not be mapped", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 100)]
    private static partial Regex Unknown();

    [GeneratedRegex("^Duplicate property (?<name>'.*') encountered", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 100)]
    private static partial Regex Duplicate();

    [GeneratedRegex("was missing required properties including: (?<name>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 100)]
    private static partial Regex Missing();

    [GeneratedRegex("^Failed to bind parameter \".* (?<name>\\w+)\" from \"(?<value>.*)\"", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 100)]
    private static partial Regex Unbound();
}
