public class Solution
{
    public int FirstBrokenBracket(string filter)
    {
        var open = new Stack<int>();
        for (var i = 0; i < filter.Length; i++)
        {
            if (filter[i] is '(' or '[' or '{')
            {
                open.Push(i);
            }
            else if (filter[i] is ')' or ']' or '}')
            {
                if (!open.TryPop(out var opening) || !Match(filter[opening], filter[i]))
                {
                    return i;
                }
            }
        }

        return open.Count == 0 ? -1 : open.Last();
    }

    private static bool Match(char opening, char closing) =>
        (opening, closing) is ('(', ')') or ('[', ']') or ('{', '}');
}
