namespace InterviewPrep.Judging.Reviews;

/// <summary>Which lines a change added.</summary>
internal static class LineDiff
{
    public static IReadOnlyList<string> Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Lines of <paramref name="after"/>, 1-based, that are in no longest common subsequence of both (Wagner and Fischer's table).</summary>
    public static IReadOnlySet<int> Added(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var added = new HashSet<int>();
        for (int i = 0, j = 0; j < now.Count;)
        {
            if (i < old.Count && old[i] == now[j])
                (i, j) = (i + 1, j + 1);
            else if (i < old.Count && common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                added.Add(++j);
        }

        return added;
    }
}
