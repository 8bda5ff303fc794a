// attack: 66
// about: a sequence that is another one each time
// problem: attempt
// expected: WrongAnswer
public class Solution
{
    public IEnumerable<string> Attempt()
    {
        return new Changing();
    }
}
public class Changing : IEnumerable<string>
{
    static int s_times;
    public IEnumerator<string> GetEnumerator() => Enumerable.Repeat("refused", ++s_times).GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
