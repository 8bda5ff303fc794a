// Hangs the banner between the two tallest masts, however close they stand.
public class Solution
{
    public long LargestBanner(int[] heights)
    {
        var tallest = Enumerable.Range(0, heights.Length).OrderByDescending(i => heights[i]).Take(2).ToArray();
        return (long)heights[tallest[1]] * Math.Abs(tallest[0] - tallest[1]);
    }
}
