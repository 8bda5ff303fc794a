// StringBuilder, interpolation, raw strings, culture
public class Solution
{
    public string Check()
    {
        var builder = new StringBuilder().AppendJoin(',', [1, 2]).Insert(0, $"{1234.5:F1};");
        return builder.ToString() == "1234.5;1,2" && """a"b""".Length == 3 && DateTime.Parse("2024-02-29").DayOfYear == 60 && "İ".ToLowerInvariant().Length == 1 && Encoding.UTF8.GetByteCount("é") == 2 ? "ok" : "no";
    }
}
