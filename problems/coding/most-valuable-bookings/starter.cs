public class Solution
{
    public long HighestIncome(int[][] bookings)
    {
        throw new NotImplementedException();
    }
}
