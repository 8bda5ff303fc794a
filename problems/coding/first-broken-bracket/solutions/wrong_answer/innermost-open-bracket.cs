// Reports the bracket that was opened last, not the leftmost one, when some are never closed.
public class Solution
{
    public int FirstBrokenBracket(string filter)
    {
        var open = new Stack<int>();
        for (var i = 0; i < filter.Length; i++)
        {
            if ("([{".Contains(filter[i]))
            {
                open.Push(i);
            }
            else if (")]}".IndexOf(filter[i]) is >= 0 and var kind)
            {
                if (!open.TryPop(out var opening) || filter[opening] != "([{"[kind])
                {
                    return i;
                }
            }
        }

        return open.TryPeek(out var last) ? last : -1;
    }
}
