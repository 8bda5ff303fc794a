using System.Globalization;
using System.Text.Json;
using InterviewPrep.Api.Domain;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Account;

/// <summary>An answer as a file that other tools open.</summary>
internal static class CodeFile
{
    public static string TextOf(Submission submission) => submission.Answer.Text ?? TextAlone(submission.Answer.Json) ?? submission.Answer.Json;

    public static string ExtensionOf(Submission submission) => submission switch
    {
        { Kind: ProblemBank.Sql } => "sql",
        { Answer.Text: not null } => "cs",
        _ => TextAlone(submission.Answer.Json) is null ? "json" : "md",
    };

    /// <summary>The words of an answer that is nothing but words.</summary>
    private static string? TextAlone(string json)
    {
        using var answer = JsonDocument.Parse(json);
        var members = answer.RootElement.ValueKind == JsonValueKind.Object
            ? answer.RootElement.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null).ToList()
            : [];
        return members is [{ Name: "text", Value.ValueKind: JsonValueKind.String }] ? members[0].Value.GetString() : null;
    }
}

/// <summary>Names that every file system takes, each only once. Submissions come in the order of their time.</summary>
internal sealed class CodeFileNames
{
    private readonly HashSet<string> _ofThisSecond = new(StringComparer.OrdinalIgnoreCase);
    private string _second = "";

    public string Of(Submission submission)
    {
        var second = submission.CreatedAt.ToUniversalTime().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        if (second != _second)
            _ofThisSecond.Clear();
        _second = second;
        var name = $"code/{Safe(submission.Kind)}/{Safe(submission.Slug)}/{second}-{submission.Verdict?.ToString() ?? submission.State.ToString()}";
        var (unique, more) = (name, 2);
        while (!_ofThisSecond.Add(unique))
            unique = $"{name}-{more++}";
        return $"{unique}.{CodeFile.ExtensionOf(submission)}";
    }

    private static string Safe(string text) => string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '-'));
}
