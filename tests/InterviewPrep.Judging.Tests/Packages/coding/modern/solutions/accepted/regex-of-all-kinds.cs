// regular expressions: interpreted, compiled, without backtracking, with a time limit
using System.Text.RegularExpressions;
public class Solution
{
    public string Check()
    {
        foreach (var options in new[] { RegexOptions.None, RegexOptions.Compiled, RegexOptions.NonBacktracking })
        {
            var dates = new Regex(@"(?<year>\d{4})-(?<month>\d\d)", options | RegexOptions.CultureInvariant);
            if (dates.Replace("2024-02 and 2025-11", "${month}/${year}") != "02/2024 and 11/2025" || dates.Count("2024-02 2025-11") != 2)
                return $"{options}";
        }

        if (Regex.Split("a, b;c", "[,;] *", RegexOptions.Compiled) is not ["a", "b", "c"] || !new Regex(@"^(?=.*\d)(?!.*\s)\p{L}\w+$", RegexOptions.Compiled | RegexOptions.IgnoreCase).IsMatch("Äx1"))
            return "no";
        try
        {
            Regex.IsMatch(new string('a', 30), "^(a|aa)+b$", RegexOptions.None, TimeSpan.FromMilliseconds(20));
            return "no time limit";
        }
        catch (RegexMatchTimeoutException)
        {
            return Words().Matches("one two").Count == 2 ? "ok" : "no";
        }
    }

    // What [GeneratedRegex] would stand for: the generator does not run on an answer.
    static readonly Regex s_words = new(@"\b\w+\b", RegexOptions.Compiled);

    static Regex Words() => s_words;
}
