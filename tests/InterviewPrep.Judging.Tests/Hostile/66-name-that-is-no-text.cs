// attack: 66
// about: the name of a member is half of a character
// problem: distinct-words
// expected: WrongAnswer
public class Solution
{
    public List<Dictionary<string, int>> Distinct(string[] words) => [.. words.Distinct().Select(word => new Dictionary<string, int> { ["\ud800"] = 1 })];
}
