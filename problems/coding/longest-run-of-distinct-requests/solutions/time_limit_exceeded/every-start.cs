// Walks on from every start until a client repeats.
public class Solution
{
    public int LongestDistinctRun(string[] clients)
    {
        var longest = 0;
        for (var start = 0; start < clients.Length; start++)
        {
            var seen = new HashSet<string>();
            var end = start;
            while (end < clients.Length && seen.Add(clients[end]))
            {
                end++;
            }

            longest = Math.Max(longest, end - start);
        }

        return longest;
    }
}
