// Moves away from the taller mast and keeps the one that limits the height.
public class Solution
{
    public long LargestBanner(int[] heights)
    {
        var (left, right) = (0, heights.Length - 1);
        var largest = 0L;
        while (left < right)
        {
            var height = Math.Min(heights[left], heights[right]);
            largest = Math.Max(largest, (long)height * (right - left));
            if (heights[left] > heights[right])
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
