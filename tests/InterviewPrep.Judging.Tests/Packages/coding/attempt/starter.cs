public class Solution
{
    public string Attempt()
    {
        throw new NotImplementedException();
    }
}
