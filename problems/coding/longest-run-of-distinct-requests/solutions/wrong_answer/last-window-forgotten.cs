// Measures a window only when a repeat ends it and so misses the one that lasts until the end.
public class Solution
{
    public int LongestDistinctRun(string[] clients)
    {
        var window = new HashSet<string>();
        var longest = 0;
        var start = 0;
        foreach (var client in clients)
        {
            while (!window.Add(client))
            {
                longest = Math.Max(longest, window.Count);
                window.Remove(clients[start++]);
            }
        }

        return longest;
    }
}
