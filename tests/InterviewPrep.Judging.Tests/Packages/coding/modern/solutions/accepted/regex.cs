// regular expressions
using System.Text.RegularExpressions;
public class Solution
{
    public string Check()
    {
        return Regex.Replace("a1b22", "[0-9]+", match => $"<{match.Length}>") == "a<1>b<2>" && new Regex("^(?<y>\\d{4})$", RegexOptions.Compiled).Match("2024").Groups["y"].Value == "2024" ? "ok" : "no";
    }
}
