// Expects the bookings in the order of their ends.
public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        var best = new long[bookings.Length + 1];
        for (var i = 0; i < bookings.Length; i++)
        {
            var before = i;
            while (before > 0 && bookings[before - 1][1] > bookings[i][0]) before--;
            best[i + 1] = Math.Max(best[i], best[before] + bookings[i][2]);
        }
        return best[^1];
    }
}
