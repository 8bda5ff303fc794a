// collection expressions and spreads
public class Solution
{
    public string Check()
    {
        List<int> list = [1, .. Enumerable.Range(2, 2)];
        HashSet<int> set = [.. list, 3];
        ReadOnlySpan<int> span = [.. set];
        return span.Length == 3 ? "ok" : "no";
    }
}
