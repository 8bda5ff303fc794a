// Tries one quota after the other, from the largest table upwards.
public class Solution
{
    public long SmallestQuota(int[] rows, int nights)
    {
        long quota = rows.Max();
        while (NightsFor(rows, quota) > nights) quota++;
        return quota;
    }

    private static int NightsFor(int[] rows, long quota)
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
