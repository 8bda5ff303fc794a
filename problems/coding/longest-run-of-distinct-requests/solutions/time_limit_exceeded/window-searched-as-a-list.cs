// Searches the window from end to end for every request.
public class Solution
{
    public int LongestDistinctRun(string[] clients)
    {
        var window = new List<string>();
        var longest = 0;
        foreach (var client in clients)
        {
            var repeated = window.IndexOf(client);
            window.RemoveRange(0, repeated + 1);
            window.Add(client);
            longest = Math.Max(longest, window.Count);
        }

        return longest;
    }
}
