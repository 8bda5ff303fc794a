// Ends each night as soon as the average is reached and takes the fullest one.
public class Solution
{
    public long SmallestQuota(int[] rows, int nights)
    {
        var average = (rows.Sum(count => (long)count) + nights - 1) / nights;
        var (fullest, copied) = (0L, 0L);
        foreach (var count in rows)
        {
            copied += count;
            fullest = Math.Max(fullest, copied);
            if (copied >= average) copied = 0;
        }
        return fullest;
    }
}
