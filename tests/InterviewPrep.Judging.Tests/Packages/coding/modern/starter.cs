public class Solution
{
    public string Check()
    {
        throw new NotImplementedException();
    }
}
