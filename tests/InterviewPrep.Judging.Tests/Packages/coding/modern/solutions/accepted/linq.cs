// LINQ, old and new
public class Solution
{
    public string Check()
    {
        var groups = Enumerable.Range(0, 10).GroupBy(n => n % 3).ToDictionary(g => g.Key, g => g.Sum());
        var query = from n in Enumerable.Range(0, 3) join m in new[] { 1, 2 } on n equals m orderby n descending select n;
        return groups[0] == 18 && query.First() == 2 && new[] { "a", "b", "a" }.CountBy(x => x).First().Value == 2 && Enumerable.Range(0, 5).Chunk(2).Count() == 3 ? "ok" : "no";
    }
}
