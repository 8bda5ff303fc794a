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
                window.Remove(clients[start++]);
            }

            longest = Math.Max(longest, window.Count);
        }

        return longest;
    }
}
