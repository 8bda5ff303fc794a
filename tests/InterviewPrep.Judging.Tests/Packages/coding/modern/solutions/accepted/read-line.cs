// nothing is to be read from the console
public class Solution
{
    public string Check()
    {
        return Console.ReadLine() is null && Console.In.Peek() == -1 ? "ok" : "no";
    }
}
