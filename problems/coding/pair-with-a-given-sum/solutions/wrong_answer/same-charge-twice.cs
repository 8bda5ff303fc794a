// Uses one charge twice when it is half of the target.
public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        var indexOf = new Dictionary<int, int>();
        for (var i = 0; i < amounts.Length; i++)
        {
            indexOf[amounts[i]] = i;
        }

        for (var i = 0; i < amounts.Length; i++)
        {
            if (indexOf.TryGetValue(target - amounts[i], out var other))
            {
                return [Math.Min(i, other), Math.Max(i, other)];
            }
        }

        return [];
    }
}
