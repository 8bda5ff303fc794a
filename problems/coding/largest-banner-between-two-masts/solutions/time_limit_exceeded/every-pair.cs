// Measures the banner between every pair of masts.
public class Solution
{
    public long LargestBanner(int[] heights)
    {
        var largest = 0L;
        for (var left = 0; left < heights.Length; left++)
        {
            for (var right = left + 1; right < heights.Length; right++)
            {
                var height = Math.Min(heights[left], heights[right]);
                largest = Math.Max(largest, (long)height * (right - left));
            }
        }

        return largest;
    }
}
