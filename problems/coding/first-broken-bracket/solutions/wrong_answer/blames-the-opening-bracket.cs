// Points at the opening bracket when a closing bracket of another kind follows.
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
                if (!open.TryPop(out var opening))
                {
                    return i;
                }

                if (filter[opening] != "([{"[kind])
                {
                    return opening;
                }
            }
        }

        return open.Count == 0 ? -1 : open.Last();
    }
}
