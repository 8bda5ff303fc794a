// Replaces the best slice by a later one of the same length.
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
            for (; missingInTotal == 0; first++)
            {
                if (best.Length == 0 || last - first <= best[1] - best[0]) best = [first, last];
                if (missing.ContainsKey(log[first]) && ++missing[log[first]] > 0) missingInTotal++;
            }
        }
        return best;
    }
}
