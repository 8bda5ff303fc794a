namespace InterviewPrep.Judging.Packages;

/// <summary>A Markdown text cut at its headings of the second level.</summary>
internal static class MarkdownParts
{
    /// <summary>By heading; what stands before the first is left out, and so is a second part of the same heading.</summary>
    public static IReadOnlyDictionary<string, string> Of(string markdown)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        string? heading = null;
        var (lines, isCode) = (new List<string>(), false);
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (isCode || !line.StartsWith("## ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            Close();
            heading = line[3..].Trim();
        }
        Close();
        return parts;

        void Close()
        {
            if (heading is not null)
                parts.TryAdd(heading, string.Join('\n', lines).Trim());
            lines.Clear();
        }
    }
}
