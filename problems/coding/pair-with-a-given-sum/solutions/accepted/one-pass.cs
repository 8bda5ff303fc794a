public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        var indexOf = new Dictionary<int, int>(amounts.Length);
        for (var i = 0; i < amounts.Length; i++)
        {
            if (indexOf.TryGetValue(target - amounts[i], out var earlier))
            {
                return [earlier, i];
            }

            indexOf[amounts[i]] = i;
        }

        return [];
    }
}
