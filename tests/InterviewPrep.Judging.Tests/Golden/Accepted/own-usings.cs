// about: usings of its own
// problem: sum-of-numbers
using System.Collections.Immutable;
using System.Text.RegularExpressions;
public class Solution
{
    public int Sum(int[] numbers) => numbers.ToImmutableArray().Sum(n => int.Parse(Regex.Match($"{n}", "-?[0-9]+").Value));
}
