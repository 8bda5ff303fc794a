// Skips masts that are too low to break the record even at the full width, which leaves three quarters of all pairs on a slope.
public class Solution
{
    public long LargestBanner(int[] heights)
    {
        var largest = 0L;
        for (var left = 0; left < heights.Length; left++)
        {
            if ((long)heights[left] * (heights.Length - 1 - left) <= largest)
            {
                continue;
            }

            for (var right = heights.Length - 1; right > left; right--)
            {
                var height = Math.Min(heights[left], heights[right]);
                largest = Math.Max(largest, (long)height * (right - left));
            }
        }

        return largest;
    }
}
