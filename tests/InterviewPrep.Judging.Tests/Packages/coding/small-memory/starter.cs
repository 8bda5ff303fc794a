public class Solution
{
    public int Same(int number)
    {
        throw new NotImplementedException();
    }
}
