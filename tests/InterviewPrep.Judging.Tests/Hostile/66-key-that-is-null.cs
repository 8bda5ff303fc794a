// attack: 66
// about: pairs whose keys are null and twice the same
// problem: attempt
// expected: WrongAnswer
public class Solution
{
    public IEnumerable<KeyValuePair<string?, int>> Attempt() => new Pairs();
}
public class Pairs : Dictionary<string, int>, IEnumerable<KeyValuePair<string?, int>>
{
    IEnumerator<KeyValuePair<string?, int>> IEnumerable<KeyValuePair<string?, int>>.GetEnumerator()
    {
        yield return new(null, 1);
        yield return new("a", 2);
        yield return new("a", 3);
    }
}
