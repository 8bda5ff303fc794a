// LINQ: joins, groups, windows, aggregates, sets, lookups, the operators of recent versions
public class Solution
{
    public string Check()
    {
        var people = new[] { ("Ann", 30, "x"), ("Bob", 25, "y"), ("Cid", 30, "x"), ("Dan", 41, "z") };
        var teams = new[] { ("x", "Red"), ("y", "Blue"), ("w", "None") };
        var query = from person in people
                    join team in teams on person.Item3 equals team.Item1 into found
                    from team in found.DefaultIfEmpty(("", "-"))
                    let age = person.Item2
                    group person.Item1 by (age, team.Item2) into grouped
                    orderby grouped.Key.age descending, grouped.Key.Item2
                    select $"{grouped.Key.age}{grouped.Key.Item2}:{string.Join('+', grouped)}";
        var told = string.Join(' ', query);
        var lookup = people.ToLookup(person => person.Item2, person => person.Item1);
        var left = people.LeftJoin(teams, person => person.Item3, team => team.Item1, (person, team) => team.Item2 ?? "-").Count(name => name == "-");
        var sums = people.AggregateBy(person => person.Item3, 0, (sum, person) => sum + person.Item2).OrderBy(pair => pair.Key).Select(pair => pair.Value);
        return told == "41-:Dan 30Red:Ann+Cid 25Blue:Bob" && lookup[30].Count() == 2 && left == 1 && sums.SequenceEqual([60, 25, 41]) && people.MaxBy(person => person.Item2).Item1 == "Dan" && people.Index().Last().Index == 3
            && Enumerable.Range(0, 10).Zip(Enumerable.Range(1, 10), (a, b) => a * b).TakeLast(2).First() == 72 && Enumerable.Range(1, 3).SelectMany(n => Enumerable.Repeat(n, n)).Count() == 6 && new[] { 1, 2, 2, 3 }.Union([4]).Except([1]).Order().Chunk(2).Last() is [4]
            && Enumerable.Range(0, 5).Reverse().Order().SkipWhile(n => n < 3).Sum() == 7 && new[] { "b", "a" }.OrderDescending().First() == "b" && people.Select(person => person.Item2).Distinct().Average() == 32 && new object[] { 1, "a" }.OfType<string>().Single() == "a" ? "ok" : told;
    }
}
