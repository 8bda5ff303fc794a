// Treats each kind of bracket alone and so accepts brackets that cross.
public class Solution
{
    public int FirstBrokenBracket(string filter)
    {
        Stack<int>[] open = [new(), new(), new()];
        for (var i = 0; i < filter.Length; i++)
        {
            var opening = "([{".IndexOf(filter[i]);
            var closing = ")]}".IndexOf(filter[i]);
            if (opening >= 0)
            {
                open[opening].Push(i);
            }
            else if (closing >= 0 && !open[closing].TryPop(out _))
            {
                return i;
            }
        }

        return open.SelectMany(indices => indices).DefaultIfEmpty(-1).Min();
    }
}
