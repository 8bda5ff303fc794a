public class Solution
{
    public int[] ShortestSlice(string[] log, string[] required)
    {
        throw new NotImplementedException();
    }
}
