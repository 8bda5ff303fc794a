public class Solution
{
    public long LargestBanner(int[] heights)
    {
        var tallestFirst = Enumerable.Range(0, heights.Length).OrderByDescending(i => heights[i]);
        var (first, last, largest) = (int.MaxValue, int.MinValue, 0L);
        foreach (var mast in tallestFirst)
        {
            first = Math.Min(first, mast);
            last = Math.Max(last, mast);
            var width = Math.Max(mast - first, last - mast);
            largest = Math.Max(largest, (long)heights[mast] * width);
        }

        return largest;
    }
}
