// Tries every pair.
public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        for (var i = 0; i < amounts.Length; i++)
        {
            for (var j = i + 1; j < amounts.Length; j++)
            {
                if (amounts[i] + amounts[j] == target)
                {
                    return [i, j];
                }
            }
        }

        return [];
    }
}
