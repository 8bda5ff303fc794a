// Takes from the stack without asking whether anything is open.
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
            else if (")]}".IndexOf(filter[i]) is >= 0 and var kind && filter[open.Pop()] != "([{"[kind])
            {
                return i;
            }
        }

        return open.Count == 0 ? -1 : open.Last();
    }
}
