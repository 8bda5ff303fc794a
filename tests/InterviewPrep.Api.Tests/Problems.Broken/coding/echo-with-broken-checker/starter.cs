public class Solution
{
    public string Echo(string text)
    {
        return text;
    }
}
