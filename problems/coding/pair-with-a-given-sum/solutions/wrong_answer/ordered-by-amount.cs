// Puts the index of the smaller amount first instead of the smaller index.
public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        var indices = Enumerable.Range(0, amounts.Length).OrderBy(i => amounts[i]).ToArray();
        var (low, high) = (0, indices.Length - 1);
        while (low < high)
        {
            var sum = amounts[indices[low]] + amounts[indices[high]];
            if (sum == target)
            {
                return [indices[low], indices[high]];
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
