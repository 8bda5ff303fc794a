// Begins anew at every line and reads on until the slice is complete.
public class Solution
{
    public int[] ShortestSlice(string[] log, string[] required)
    {
        int[] best = [];
        for (var first = 0; first < log.Length; first++)
        {
            var missing = required.CountBy(name => name).ToDictionary();
            var missingInTotal = required.Length;
            for (var last = first; last < log.Length; last++)
            {
                if (!missing.TryGetValue(log[last], out var count)) continue;
                missing[log[last]] = count - 1;
                if (count <= 0 || --missingInTotal > 0) continue;
                if (best.Length == 0 || last - first < best[1] - best[0]) best = [first, last];
                break;
            }
        }
        return best;
    }
}
