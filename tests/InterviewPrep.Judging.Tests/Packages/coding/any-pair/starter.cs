public class Solution
{
    public int[] Pair(int[] numbers, int target)
    {
        throw new NotImplementedException();
    }
}
