namespace InterviewPrep.Sandbox.Sql;

/// <summary>What a candidate may call (SQLite, "Built-In Scalar SQL Functions" and the pages beside it). Whatever a later version of the library brings is refused until it stands here.</summary>
internal static class Functions
{
    private static readonly HashSet<string> Known = new(
        """
        abs changes char coalesce concat concat_ws format glob hex if ifnull iif instr last_insert_rowid length like likelihood likely lower ltrim max min nullif
        octet_length printf quote random randomblob replace round rtrim sign substr substring total_changes trim typeof unhex unicode unistr unistr_quote unlikely upper zeroblob
        sqlite_version
        current_date current_time current_timestamp date datetime julianday strftime time timediff unixepoch
        avg count group_concat string_agg sum total
        cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number
        acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10 log2 mod pi pow power radians sin sinh sqrt tan tanh trunc
        -> ->> json jsonb json_array jsonb_array json_array_length json_error_position json_extract jsonb_extract json_insert jsonb_insert json_object jsonb_object json_patch jsonb_patch
        json_pretty json_quote json_remove jsonb_remove json_replace jsonb_replace json_set jsonb_set json_type json_valid json_group_array jsonb_group_array json_group_object jsonb_group_object
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    public static bool IsAllowed(string name) => Known.Contains(name);

    /// <summary>Those that ALTER TABLE calls in statements of its own; SQLite itself keeps them from everybody else.</summary>
    public static bool IsOfAlterTable(string name) =>
        name is "sqlite_rename_table" or "sqlite_rename_column" or "sqlite_rename_test" or "sqlite_rename_quotefix" or "sqlite_drop_column" or "sqlite_fail";
}
