// about: the order of the outermost list does not matter
// problem: distinct-words
public class Solution { public IList<string> Distinct(string[] words) => words.Distinct().Reverse().ToList(); }
