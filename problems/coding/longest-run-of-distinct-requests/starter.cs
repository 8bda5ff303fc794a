public class Solution
{
    public int LongestDistinctRun(string[] clients)
    {
        throw new NotImplementedException();
    }
}
