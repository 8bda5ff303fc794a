public class Solution
{
    public int[] FindPair(int[] numbers, int target)
    {
        throw new NotImplementedException();
    }
}
