// Copies the whole string of open brackets for every bracket.
public class Solution
{
    public int FirstBrokenBracket(string filter)
    {
        var open = "";
        var leftmost = new List<int>();
        for (var i = 0; i < filter.Length; i++)
        {
            if ("([{".Contains(filter[i]))
            {
                open += filter[i];
                leftmost.Add(i);
            }
            else if (")]}".IndexOf(filter[i]) is >= 0 and var kind)
            {
                if (!open.EndsWith("([{"[kind]))
                {
                    return i;
                }

                open = open[..^1];
                leftmost.RemoveAt(leftmost.Count - 1);
            }
        }

        return leftmost.Count == 0 ? -1 : leftmost[0];
    }
}
