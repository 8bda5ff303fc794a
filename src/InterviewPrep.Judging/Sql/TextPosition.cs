using System.Text;

namespace InterviewPrep.Judging.Sql;

/// <summary>Where in a text something is wrong.</summary>
internal static class TextPosition
{
    private static readonly string[] Unknown = ["no such table: ", "no such column: "];

    /// <param name="offset">In bytes of UTF-8; -1 when unknown.</param>
    /// <param name="message">SQLite's; without an offset the word that it names is looked for.</param>
    /// <returns>Lines and columns from 1, up to the end of the word.</returns>
    public static CompileError ErrorAt(string text, int offset, string code, string message)
    {
        var start = offset >= 0 ? Encoding.UTF8.GetCharCount(Encoding.UTF8.GetBytes(text).AsSpan(0, Math.Min(offset, Encoding.UTF8.GetByteCount(text)))) : 0;
        start = Named(text, start, message);
        var end = Math.Min(start + 1, text.Length);
        if (start < text.Length && IsOfWord(text[start]))
            while (end < text.Length && IsOfWord(text[end]))
                end++;
        var (line, column) = At(text, start);
        var (endLine, endColumn) = At(text, end);
        return new CompileError(line, column, endLine, endColumn, code, message);
    }

    public static int Line(string text, int offset) => ErrorAt(text, offset, "", "").Line;

    // Of a table or a column that is not there SQLite does not always say more than where its statement begins.
    private static int Named(string text, int start, string message)
    {
        if (Array.Find(Unknown, message.StartsWith) is not { } unknown)
            return start;
        var name = message[unknown.Length..].Split('.')[^1];
        if (name.Length == 0)
            return start;
        for (var at = start; (at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if ((at == 0 || !IsOfWord(text[at - 1])) && (at + name.Length == text.Length || !IsOfWord(text[at + name.Length])))
                return at;
        return start;
    }

    private static bool IsOfWord(char one) => char.IsLetterOrDigit(one) || one is '_' or '$';

    private static (int Line, int Column) At(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - (before.LastIndexOf('\n') + 1) + 1);
    }
}
