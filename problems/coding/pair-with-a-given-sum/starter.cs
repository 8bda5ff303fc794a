public class Solution
{
    public int[] FindPair(int[] amounts, int target)
    {
        throw new NotImplementedException();
    }
}
