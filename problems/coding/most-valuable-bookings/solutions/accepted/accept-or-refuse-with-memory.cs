public class Solution
{
    private int[][] byStart = [];
    private int[] starts = [];
    private long?[] memory = [];

    public long HighestIncome(int[][] bookings)
    {
        byStart = bookings.OrderBy(booking => booking[0]).ToArray();
        starts = byStart.Select(booking => booking[0]).ToArray();
        memory = new long?[bookings.Length];
        return BestFrom(0);
    }

    private long BestFrom(int index)
    {
        if (index == byStart.Length) return 0;
        if (memory[index] is { } known) return known;
        var accept = byStart[index][2] + BestFrom(FirstStartingFrom(byStart[index][1]));
        var refuse = BestFrom(index + 1);
        var best = Math.Max(accept, refuse);
        memory[index] = best;
        return best;
    }

    private int FirstStartingFrom(int time)
    {
        var index = Array.BinarySearch(starts, time);
        if (index < 0) return ~index;
        while (index > 0 && starts[index - 1] == time) index--;
        return index;
    }
}
