// attack: 66
// about: an answer of a hundred thousand members, where none is expected
// problem: distinct-words
// expected: WrongAnswer
public class Solution
{
    public List<Dictionary<string, int>> Distinct(string[] words) =>
        [.. words.Distinct().Select(word => Enumerable.Range(0, 100_000).ToDictionary(n => $"{n}", n => n))];
}
