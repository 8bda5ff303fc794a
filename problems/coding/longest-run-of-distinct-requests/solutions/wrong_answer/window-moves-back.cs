// Lets the start of the window move back to an older repeat.
public class Solution
{
    public int LongestDistinctRun(string[] clients)
    {
        var lastSeen = new Dictionary<string, int>();
        var longest = 0;
        var start = 0;
        for (var i = 0; i < clients.Length; i++)
        {
            if (lastSeen.TryGetValue(clients[i], out var previous))
            {
                start = previous + 1;
            }

            lastSeen[clients[i]] = i;
            longest = Math.Max(longest, i - start + 1);
        }

        return longest;
    }
}
