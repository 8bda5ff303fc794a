// what holds without culture data: invariant formats, sorting, upper and lower case; every other culture can be named, and formats as the invariant one
using System.Globalization;
public class Solution
{
    public string Check()
    {
        var invariant = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.CurrentUICulture;
        var german = new CultureInfo("de-DE");
        if (german.Name != "de-DE" || 1234.5.ToString("N1", german) != "1,234.5" || CultureInfo.GetCultureInfo("en-US").TextInfo.ToUpper("a") != "A")
            return "another culture";

        string[] words = ["b", "a", "B", "A"];
        var byOrdinal = string.Concat(words.Order(StringComparer.Ordinal));
        var ignoringCase = words.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var elements = StringInfo.ParseCombiningCharacters("e\u0301x").Length;
        return CultureInfo.CurrentCulture.Equals(invariant) && 1234.5.ToString("N1", invariant) == "1,234.5" && (0.5m).ToString("P0", invariant) == "50 %" && byOrdinal == "ABab" && ignoringCase == 2
            && "straße".ToUpperInvariant() == "STRAßE" && "ÉTÉ".ToLower() == "été" && elements == 2
            && string.Compare("a", "B", StringComparison.OrdinalIgnoreCase) < 0 && new DateTime(2024, 2, 29).ToString("D", invariant) == "Thursday, 29 February 2024" && double.Parse("1,234.5", invariant) == 1234.5
            && new CultureInfo("").Calendar is GregorianCalendar && char.GetUnicodeCategory('ß') == UnicodeCategory.LowercaseLetter && "FILE".Equals("file", StringComparison.CurrentCultureIgnoreCase) ? "ok" : "no";
    }
}
