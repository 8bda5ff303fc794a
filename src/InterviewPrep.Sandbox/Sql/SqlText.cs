namespace InterviewPrep.Sandbox.Sql;

/// <summary>A text of several statements, as bytes in UTF-8.</summary>
internal static class SqlText
{
    /// <summary>Where the next token begins: behind white space, comments and, between statements, semicolons (SQLite, tokenize.c).</summary>
    public static int SkipToStatement(ReadOnlySpan<byte> sql, int from)
    {
        while (from < sql.Length)
        {
            var rest = sql[from..];
            if (rest[0] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)';')
                from++;
            else if (rest.StartsWith("\uFEFF"u8))
                from += 3;
            else if (rest.StartsWith("--"u8))
                from += LengthOf(rest, rest.IndexOf((byte)'\n'), 1);
            else if (rest.StartsWith("/*"u8))
                from += LengthOf(rest, rest[2..].IndexOf("*/"u8), 4);
            else
                break;
        }

        return from;
    }

    // A comment that does not end ends with the text.
    private static int LengthOf(ReadOnlySpan<byte> rest, int end, int mark) => end < 0 ? rest.Length : end + mark;
}
