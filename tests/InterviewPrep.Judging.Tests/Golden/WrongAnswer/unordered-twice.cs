// about: an element too many
// problem: distinct-words
public class Solution { public IList<string> Distinct(string[] words) => words; }
