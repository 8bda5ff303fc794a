// Decides about the same bookings again after every combination of the earlier ones.
public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        var byStart = bookings.OrderBy(booking => booking[0]).ToArray();
        return BestFrom(byStart, 0, 0);
    }

    private static long BestFrom(int[][] byStart, int index, int free)
    {
        if (index == byStart.Length) return 0;
        var booking = byStart[index];
        var refuse = BestFrom(byStart, index + 1, free);
        return booking[0] < free ? refuse : Math.Max(refuse, booking[2] + BestFrom(byStart, index + 1, booking[1]));
    }
}
