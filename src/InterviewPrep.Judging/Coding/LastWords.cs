using InterviewPrep.Judging.Sandboxing;

namespace InterviewPrep.Judging.Coding;

/// <summary>What is said of a program that ended by itself.</summary>
internal static class LastWords
{
    public static string Of(Run run)
    {
        var words = run.LastWords.Trim();
        if (words.Contains("Stack overflow", StringComparison.Ordinal))
            return "Stack overflow: the recursion does not end, or is too deep.";
        if (words.StartsWith("Unhandled exception. ", StringComparison.Ordinal))
            return words.Split('\n')[0]["Unhandled exception. ".Length..].TrimEnd();
        var ending = run.Ended.GetValueOrDefault();
        return ending.Signal > 0 ? $"The program was ended by signal {ending.Signal} before it answered." : $"The program ended before it answered (exit code {ending.ExitCode}).";
    }
}
