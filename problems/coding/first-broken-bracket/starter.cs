public class Solution
{
    public int FirstBrokenBracket(string filter)
    {
        throw new NotImplementedException();
    }
}
