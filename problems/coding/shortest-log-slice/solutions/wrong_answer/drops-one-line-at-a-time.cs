// Drops at most one line from the front for each line that is added at the end.
public class Solution
{
    public int[] ShortestSlice(string[] log, string[] required)
    {
        var missing = required.CountBy(name => name).ToDictionary();
        var missingInTotal = required.Length;
        int[] best = [];
        var first = 0;
        for (var last = 0; last < log.Length; last++)
        {
            if (missing.ContainsKey(log[last]) && missing[log[last]]-- > 0) missingInTotal--;
            if (missingInTotal > 0) continue;
            if (best.Length == 0 || last - first < best[1] - best[0]) best = [first, last];
            if (missing.ContainsKey(log[first]) && ++missing[log[first]] > 0) missingInTotal++;
            first++;
        }
        return best;
    }
}
