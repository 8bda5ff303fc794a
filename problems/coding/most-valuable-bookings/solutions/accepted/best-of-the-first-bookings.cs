public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        var byEnd = bookings.OrderBy(booking => booking[1]).ToArray();
        var best = new long[byEnd.Length + 1];
        for (var i = 0; i < byEnd.Length; i++)
        {
            var accept = byEnd[i][2] + best[CountEndingBy(byEnd, byEnd[i][0])];
            var refuse = best[i];
            best[i + 1] = Math.Max(accept, refuse);
        }
        return best[^1];
    }

    private static int CountEndingBy(int[][] byEnd, int time)
    {
        var (low, high) = (0, byEnd.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (byEnd[middle][1] <= time) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
