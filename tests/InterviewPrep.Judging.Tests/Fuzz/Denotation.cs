using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>Whether a JSON value, as System.Text.Json sees it, is the one that problems/README.md gives to a C# value.</summary>
internal static class Denotation
{
    private static readonly Regex Escape = new(@"\\(?:u[0-9a-f]{4}|.)", RegexOptions.NonBacktracking);
    private static readonly Regex Quoted = new(@"^""(?:[^""\\]|\\.)*""", RegexOptions.NonBacktracking);

    public static bool Says(JsonElement json, object? value) => value switch
    {
        null => json.ValueKind == JsonValueKind.Null,
        bool flag => json.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False),
        char one => Text(json) == one.ToString(),
        string text => Text(json) == text,
        Enum named => Text(json) == named.ToString(),
        double number => SaysFloating(json, number) ?? BitConverter.DoubleToInt64Bits(json.GetDouble()) == BitConverter.DoubleToInt64Bits(number),
        float number => SaysFloating(json, number) ?? BitConverter.SingleToInt32Bits(json.GetSingle()) == BitConverter.SingleToInt32Bits(number),
        decimal number => json.GetDecimal() == number,
        BigInteger number => BigInteger.Parse(json.GetRawText(), CultureInfo.InvariantCulture) == number,
        IConvertible number => BigInteger.Parse(json.GetRawText(), CultureInfo.InvariantCulture) == BigInteger.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        ListNode list => SaysAll(json, Values(list)),
        TreeNode tree => SaysAll(json, Levels(tree)),
        ITuple tuple => SaysAll(json, Enumerable.Range(0, tuple.Length).Select(i => tuple[i])),
        IDictionary dictionary => SaysMembers(json, dictionary.Keys.Cast<object>().Select(key => (Name(key), dictionary[key]))),
        IEnumerable items => SaysAll(json, ItemType(items) is { } node ? items.Cast<object?>().Select(item => item ?? node) : items.Cast<object?>()),
        _ => SaysMembers(json, Members(value)),
    };

    /// <summary>The characters of a string, lone surrogates too, which System.Text.Json refuses to decode.</summary>
    public static string Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? Unescaped(json.GetRawText()[1..^1]) : $"no string: {json.ValueKind}";

    private static string Unescaped(string raw) => Escape.Replace(raw, match =>
        match.Length == 2 ? match.Value[1..] : ((char)ushort.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static bool? SaysFloating(JsonElement json, double number) =>
        double.IsFinite(number) ? null : Text(json) == number.ToString(CultureInfo.InvariantCulture);

    private static bool SaysAll(JsonElement json, IEnumerable<object?> values) =>
        json.ValueKind == JsonValueKind.Array && values.ToList() is var all && json.GetArrayLength() == all.Count && json.EnumerateArray().Zip(all).All(pair => Says(pair.First, pair.Second));

    private static bool SaysMembers(JsonElement json, IEnumerable<(string Name, object? Value)> members)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return false;
        // JsonProperty.Name refuses lone surrogates too.
        var said = json.EnumerateObject().ToDictionary(member => Unescaped(RawName(member)), member => member.Value);
        return members.ToList() is var all && said.Count == all.Count && all.All(member => said.TryGetValue(member.Name, out var value) && Says(value, member.Value));
    }

    private static string RawName(JsonProperty member) => Quoted.Match(member.ToString()).Value[1..^1];

    private static string Name(object key) => key is bool flag ? (flag ? "true" : "false") : Convert.ToString(key, CultureInfo.InvariantCulture)!;

    // An empty list or tree stands as null among others.
    private static object? ItemType(IEnumerable items)
    {
        var item = items.GetType() is { IsArray: true } array ? array.GetElementType() : items.GetType().GetGenericArguments().FirstOrDefault();
        return item == typeof(ListNode) || item == typeof(TreeNode) ? Array.Empty<object>() : null;
    }

    private static IEnumerable<(string Name, object? Value)> Members(object value) => value switch
    {
        Point point => [("x", point.X), ("y", point.Y)],
        Pair pair => [("name", pair.Name), ("points", pair.Points)],
        Box box => [("size", box.Size), ("label", box.Label)],
        Branch branch => [("value", branch.Value), ("children", branch.Children)],
        _ => throw new ArgumentException($"{value.GetType()} has no members here.", nameof(value)),
    };

    private static IEnumerable<object?> Values(ListNode list)
    {
        for (ListNode? node = list; node is not null; node = node.next)
            yield return node.val;
    }

    private static List<object?> Levels(TreeNode tree)
    {
        var values = new List<object?>();
        for (var level = new List<TreeNode?> { tree }; level.Count > 0; level = [.. level.OfType<TreeNode>().SelectMany(node => new[] { node.left, node.right })])
            values.AddRange(level.Select(node => (object?)node?.val));
        return [.. values.Take(values.FindLastIndex(value => value is not null) + 1)];
    }
}
