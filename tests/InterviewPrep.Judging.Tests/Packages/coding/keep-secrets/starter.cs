public class Solution
{
    public string Reverse(string text)
    {
        throw new NotImplementedException();
    }
}
