public class Solution
{
    public int Count(int[] numbers)
    {
        throw new NotImplementedException();
    }
}
