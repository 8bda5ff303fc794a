public class Solution
{
    public IList<string> Distinct(string[] words)
    {
        throw new NotImplementedException();
    }
}
