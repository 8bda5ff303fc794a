// Starts the search at 0 and gives a table that exceeds the quota a night of its own.
public class Solution
{
    public long SmallestQuota(int[] rows, int nights)
    {
        var (low, high) = (0L, rows.Sum(count => (long)count));
        while (low < high)
        {
            var quota = low + (high - low) / 2;
            if (NightsFor(rows, quota) <= nights) high = quota;
            else low = quota + 1;
        }
        return high;
    }

    private static int NightsFor(int[] rows, long quota)
    {
        var (nights, copied) = (1, 0L);
        foreach (var count in rows)
        {
            if (copied > 0 && copied + count > quota)
            {
                nights++;
                copied = 0;
            }
            copied += count;
        }
        return nights;
    }
}
