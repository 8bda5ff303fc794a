// Lets every line of a required service reduce what is missing in total, also when that service has written often enough.
public class Solution
{
    public int[] ShortestSlice(string[] log, string[] required)
    {
        var names = required.ToHashSet();
        var missingInTotal = required.Length;
        int[] best = [];
        var first = 0;
        for (var last = 0; last < log.Length; last++)
        {
            if (names.Contains(log[last])) missingInTotal--;
            for (; missingInTotal <= 0; first++)
            {
                if (best.Length == 0 || last - first < best[1] - best[0]) best = [first, last];
                if (names.Contains(log[first])) missingInTotal++;
            }
        }
        return best;
    }
}
