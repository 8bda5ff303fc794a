// Keeps one index for each amount, so two equal charges never form a pair.
public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        var indexOf = new Dictionary<int, int>();
        for (var i = 0; i < amounts.Length; i++)
        {
            indexOf.TryAdd(amounts[i], i);
        }

        foreach (var (amount, i) in indexOf)
        {
            if (indexOf.TryGetValue(target - amount, out var other) && other != i)
            {
                return [Math.Min(i, other), Math.Max(i, other)];
            }
        }

        return [];
    }
}
