public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        var sorted = (int[])amounts.Clone();
        var indices = Enumerable.Range(0, amounts.Length).ToArray();
        Array.Sort(sorted, indices);

        var (low, high) = (0, sorted.Length - 1);
        while (low < high)
        {
            var sum = sorted[low] + sorted[high];
            if (sum == target)
            {
                return [Math.Min(indices[low], indices[high]), Math.Max(indices[low], indices[high])];
            }

            if (sum < target)
            {
                low++;
            }
            else
            {
                high--;
            }
        }

        return [];
    }
}
