// For each number of nights and each table, tries every table with which the last night may begin.
public class Solution
{
    public long SmallestQuota(int[] rows, int nights)
    {
        var best = new long[rows.Length + 1];
        Array.Fill(best, long.MaxValue, 1, rows.Length);
        for (var night = 0; night < Math.Min(nights, rows.Length); night++)
        {
            for (var end = rows.Length; end > 0; end--)
            {
                var lastNight = 0L;
                for (var start = end - 1; start >= 0; start--)
                {
                    lastNight += rows[start];
                    best[end] = Math.Min(best[end], Math.Max(best[start], lastNight));
                }
            }
        }
        return best[^1];
    }
}
