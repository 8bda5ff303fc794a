// attack: 25
// about: an answer that never ends
// problem: attempt
// expected: OutputLimitExceeded
public class Solution
{
    public IEnumerable<int> Attempt()
    {
        for (var i = 0; ; i++)
            yield return i;
    }
}
