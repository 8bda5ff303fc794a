// Searches the whole way back for the partner of every closing bracket, past all that are closed already.
public class Solution
{
    public int FirstBrokenBracket(string filter)
    {
        var isOpen = new bool[filter.Length];
        for (var i = 0; i < filter.Length; i++)
        {
            if ("([{".Contains(filter[i]))
            {
                isOpen[i] = true;
            }
            else if (")]}".IndexOf(filter[i]) is >= 0 and var kind)
            {
                var opening = i - 1;
                while (opening >= 0 && !isOpen[opening])
                {
                    opening--;
                }

                if (opening < 0 || filter[opening] != "([{"[kind])
                {
                    return i;
                }

                isOpen[opening] = false;
            }
        }

        return Array.IndexOf(isOpen, true);
    }
}
