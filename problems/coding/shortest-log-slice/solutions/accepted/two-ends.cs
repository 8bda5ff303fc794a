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
            if (missing.TryGetValue(log[last], out var count))
            {
                missing[log[last]] = count - 1;
                if (count > 0) missingInTotal--;
            }

            for (; missingInTotal == 0; first++)
            {
                if (best.Length == 0 || last - first < best[1] - best[0]) best = [first, last];
                if (missing.TryGetValue(log[first], out count))
                {
                    missing[log[first]] = count + 1;
                    if (count == 0) missingInTotal++;
                }
            }
        }
        return best;
    }
}
