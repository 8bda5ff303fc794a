using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>JSON of every shape, and what is nearly JSON.</summary>
internal static class JsonTexts
{
    private static readonly Gen<string> Scalars = Gen.OneOf(
        Gen.Elements("null", "true", "false", "0", "-0", "1.0", "1e2", "-1E-2", "1e400", "-1e400", "1e99999999999999999999", "9223372036854775808", "\"NaN\"", "\"-Infinity\"", "\"1\"", "\"\"", "\" 1 \"", "\"Red\"", "\"7\"", "\"+1\"", "0.0000000000000000000000000000001", "\"1e999\""),
        Gen.Choose(-100, 100).Select(value => value.ToString(CultureInfo.InvariantCulture)),
        Numbers.Floating<double>().Where(double.IsFinite).Select(value => value.ToString(CultureInfo.InvariantCulture)),
        Numbers.Big.Select(value => value.ToString(CultureInfo.InvariantCulture)),
        Texts.Any.Select(Quoted));

    private static readonly Gen<string> Names = Gen.OneOf(
        Texts.Any.Select(Quoted),
        Gen.Elements("\"x\"", "\"y\"", "\"X\"", "\"size\"", "\"label\"", "\"name\"", "\"points\"", "\"value\"", "\"children\"", "\"true\"", "\"Red\"", "\"NaN\"", "\"1e5\"", "\"1.5\"", "\"-\"", "\"1 2\""),
        Numbers.Big.Select(value => $"\"{value}\""));

    /// <summary>JSON, whatever it says.</summary>
    public static Gen<string> Any { get; } = Gen.Sized(size => Value(Math.Min(size, 15)));

    /// <summary>JSON of some type that a test can carry.</summary>
    public static Gen<string> OfSomeType { get; } = Gen.OneOf(Conversions.Each.Select(conversion => conversion.Written));

    /// <summary>JSON with a few of its characters changed, taken out or put in.</summary>
    public static Gen<string> Damaged(Gen<string> whole) =>
        whole.SelectMany(_ => Edits.ArrayOf(), (json, edits) => edits.Take(3).Aggregate(json, (text, edit) => edit(text)));

    public static Gen<string> Deep { get; } = Gen.Elements("[", "{\"a\":", "{\"children\":[", "[{\"\":[").SelectMany(
        _ => Gen.Elements(1, 64, 127, 128, 129, 5_000, 200_000), (opening, depth) => new StringBuilder().Insert(0, opening, depth).ToString());

    private static Gen<Func<string, string>> Edits => Gen.Choose(0, 1_000_000).SelectMany(
        _ => Gen.OneOf(Gen.Elements("", "[", "]", "{", "}", ",", ":", "\"", "\\", "\\u", "n", "t", "-", "e", ".", "0", " "), Texts.Chars.Select(one => one.ToString())),
        (at, put) => Edit(at, put));

    /// <returns>JSON that says the same text with as few escapes as there can be.</returns>
    public static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair)
                json.Append(text[i]).Append(text[++i]);
            else if (text[i] < ' ' || char.IsSurrogate(text[i]))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                json.Append(text[i] is '"' or '\\' ? "\\" : "").Append(text[i]);
        }

        return json.Append('"').ToString();
    }

    private static Gen<string> Value(int size) => size == 0
        ? Scalars
        : Gen.OneOf(
            Scalars,
            Gen.Choose(0, 4).SelectMany(count => Value(size / (count + 1)).ArrayOf(count)).Select(items => $"[{string.Join(',', items)}]"),
            Gen.Choose(0, 3).SelectMany(count => Names.SelectMany(_ => Value(size / (count + 1)), (name, value) => $"{name}:{value}").ArrayOf(count)).Select(members => $"{{{string.Join(", ", members)}}}"));

    private static Func<string, string> Edit(int at, string put) => text =>
    {
        var place = at % (text.Length + 1);
        return at % 3 == 0 ? text.Insert(place, put) : string.Concat(text.AsSpan(0, place), put, text.AsSpan(Math.Min(place + 1, text.Length)));
    };
}
