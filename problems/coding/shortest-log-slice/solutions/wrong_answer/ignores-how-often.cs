// Collects the required services in a set, so each needs to write only once.
public class Solution
{
    public int[] ShortestSlice(string[] log, string[] required)
    {
        var missing = required.Distinct().ToDictionary(name => name, _ => 1);
        var missingInTotal = missing.Count;
        int[] best = [];
        var first = 0;
        for (var last = 0; last < log.Length; last++)
        {
            if (missing.ContainsKey(log[last]) && missing[log[last]]-- > 0) missingInTotal--;
            for (; missingInTotal == 0; first++)
            {
                if (best.Length == 0 || last - first < best[1] - best[0]) best = [first, last];
                if (missing.ContainsKey(log[first]) && ++missing[log[first]] > 0) missingInTotal++;
            }
        }
        return best;
    }
}
