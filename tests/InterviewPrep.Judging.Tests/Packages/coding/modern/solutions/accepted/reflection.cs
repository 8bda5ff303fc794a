// reflection and attributes
public class Solution
{
    static string Hidden(int n) => n == 2 ? "ok" : "no";

    public string Check()
    {
        var method = typeof(Solution).GetMethod(nameof(Hidden), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static);
        return (string)method!.Invoke(null, [2])!;
    }
}
