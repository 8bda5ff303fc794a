using FsCheck;
using FsCheck.Fluent;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>Every type of problems/README.md, with values of it.</summary>
internal static class Conversions
{
    private static readonly Gen<int> Ints = Numbers.Of<int>();

    private static readonly Gen<string?> Strings = Maybe(Texts.Any);

    private static readonly Gen<Color> Colors = Gen.Elements(Enum.GetValues<Color>());

    private static readonly Gen<Point> Points = Ints.SelectMany(_ => Nullable(Ints), (x, y) => new Point(x, y));

    private static readonly Gen<Box> Boxes = Ints.SelectMany(_ => Strings, (size, label) => new Box { Size = size, Label = label });

    private static readonly Gen<Pair> Pairs = Strings.SelectMany(_ => Maybe(Maybe(Points).ArrayOf()), (name, points) => new Pair(name, points));

    private static readonly Gen<Branch> Branches = Gen.Sized(size => Branch(Math.Min(size, 20)));

    private static readonly Gen<ListNode?> Lists = Ints.ArrayOf().Select(values => values.Reverse().Aggregate((ListNode?)null, (next, value) => new ListNode(value, next)));

    private static readonly Gen<TreeNode?> Trees = Gen.Sized(size => Tree(Math.Min(size, 30)));

    private static readonly Gen<object?> Objects = Gen.Sized(size => Object(Math.Min(size, 12)));

    private static readonly Dictionary<string, Conversion> All = new Conversion[]
    {
        Of("int", Ints),
        Of("long", Numbers.Of<long>()),
        Of("byte", Numbers.Of<byte>()),
        Of("sbyte", Numbers.Of<sbyte>()),
        Of("short", Numbers.Of<short>()),
        Of("ushort", Numbers.Of<ushort>()),
        Of("uint", Numbers.Of<uint>()),
        Of("ulong", Numbers.Of<ulong>()),
        Of("float", Numbers.Floating<float>()),
        Of("double", Numbers.Floating<double>()),
        Of("decimal", Numbers.Decimals),
        Of("BigInteger", Numbers.Big),
        Of("bool", Gen.Elements(true, false)),
        Of("char", Texts.Chars),
        Of("string", Strings),
        Of("Color", Colors),
        Of("int?", Nullable(Ints)),
        Of("double?[]", Nullable(Numbers.Floating<double>()).ArrayOf()),
        Of("int[]", Maybe(Ints.ArrayOf())),
        Of("int[][]", Maybe(Ints.ArrayOf()).ArrayOf()),
        Of("char[][]", Texts.Chars.ArrayOf().ArrayOf()),
        Of("string[]", Strings.ArrayOf()),
        Of("double[]", Numbers.Floating<double>().ArrayOf()),
        Of("bool[]", Gen.Elements(true, false).ArrayOf()),
        Of("List<int>", Ints.ArrayOf().Select(items => items.ToList())),
        Of("List<List<string>>", Strings.ArrayOf().Select(items => items.ToList()).ArrayOf().Select(items => items.ToList())),
        Of("IList<int>", Ints.ArrayOf().Select(items => (IList<int>)items)),
        Of("IReadOnlyList<long>", Numbers.Of<long>().ArrayOf().Select(items => (IReadOnlyList<long>)items)),
        Of("ICollection<string>", Strings.ArrayOf().Select(items => (ICollection<string?>)items)),
        Of("IEnumerable<int>", Ints.ArrayOf().Select(items => items.Select(item => item))),
        Of("HashSet<string>", Strings.ArrayOf().Select(items => items.ToHashSet())),
        Of("ISet<char>", Texts.Chars.ArrayOf().Select(items => (ISet<char>)items.ToHashSet())),
        Of("SortedSet<int>", Ints.ArrayOf().Select(items => new SortedSet<int>(items))),
        Of("Queue<int>", Ints.ArrayOf().Select(items => new Queue<int>(items))),
        Of("Stack<int>", Ints.ArrayOf().Select(items => new Stack<int>(items))),
        Of("Dictionary<string, int>", Keyed(Texts.Any, Ints)),
        Of("Dictionary<int, int[]>", Keyed(Ints, Ints.ArrayOf())),
        Of("Dictionary<long, string>", Keyed(Numbers.Of<long>(), Strings)),
        Of("Dictionary<ulong, bool>", Keyed(Numbers.Of<ulong>(), Gen.Elements(true, false))),
        Of("Dictionary<double, int>", Keyed(Numbers.Floating<double>(), Ints)),
        Of("Dictionary<decimal, int>", Keyed(Numbers.Decimals, Ints)),
        Of("Dictionary<BigInteger, int>", Keyed(Numbers.Big, Ints)),
        Of("Dictionary<char, int>", Keyed(Texts.Chars, Ints)),
        Of("Dictionary<bool, char>", Keyed(Gen.Elements(true, false), Texts.Chars)),
        Of("Dictionary<Color, Point>", Keyed(Colors, Points)),
        Of("SortedDictionary<string, int>", Keyed(Texts.Any, Ints).Select(items => new SortedDictionary<string, int>(items, StringComparer.Ordinal))),
        Of("(int, string)", Ints.SelectMany(_ => Strings, (number, text) => (number, text))),
        Of("(double, (char, int?))[]", Numbers.Floating<double>().SelectMany(_ => Texts.Chars.SelectMany(_ => Nullable(Ints), (one, other) => (one, other)), (number, pair) => (number, pair)).ArrayOf()),
        Of("Tuple<int, bool>", Maybe(Ints.SelectMany(_ => Gen.Elements(true, false), Tuple.Create))),
        Of("Point", Maybe(Points)),
        Of("Pair", Pairs),
        Of("Box", Boxes),
        Of("Branch", Branches),
        Of("ListNode", Lists),
        Of("ListNode[]", Lists.ArrayOf()),
        Of("TreeNode", Trees),
        Of("List<TreeNode>", Trees.ArrayOf().Select(items => items.ToList())),
        Of("object", Objects),
    }.ToDictionary(conversion => conversion.ToString());

    public static TheoryData<string> Names => [.. All.Keys];

    public static IEnumerable<Conversion> Each => All.Values;

    public static Conversion Find(string name) => All[name];

    private static Conversion<T> Of<T>(string name, Gen<T> values) => new(name, values);

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.Frequency((1, Gen.Constant((T?)null)), (9, values.Select(value => (T?)value)));

    private static Gen<T?> Nullable<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (4, values.Select(value => (T?)value)));

    private static Gen<Dictionary<TKey, TValue>> Keyed<TKey, TValue>(Gen<TKey> keys, Gen<TValue> values)
        where TKey : notnull => keys.SelectMany(_ => values, KeyValuePair.Create).ArrayOf().Select(pairs => new Dictionary<TKey, TValue>(pairs.DistinctBy(pair => pair.Key)));

    private static Gen<Branch> Branch(int size) => size == 0
        ? Ints.Select(value => new Branch(value, []))
        : Ints.SelectMany(_ => Gen.Choose(0, 3).SelectMany(count => Branch(size / (count + 1)).ArrayOf(count)), (value, children) => new Branch(value, children));

    private static Gen<TreeNode?> Tree(int size) => size == 0
        ? Gen.Constant((TreeNode?)null)
        : Gen.Frequency(
            (1, Gen.Constant((TreeNode?)null)),
            (6, Ints.SelectMany(_ => Tree(size / 2), (value, left) => (Value: value, Left: left)).SelectMany(_ => Tree(size * 2 / 3), (node, right) => (TreeNode?)new TreeNode(node.Value, node.Left, right))));

    /// <summary>What a JSON value is read as where the type says nothing.</summary>
    private static Gen<object?> Object(int size)
    {
        var simple = Gen.OneOf(
            Gen.Constant((object?)null),
            Gen.Elements(true, false).Select(value => (object?)value),
            Strings.Select(value => (object?)value),
            Ints.Select(value => (object?)value),
            Numbers.Of<long>().Select(value => (object?)value),
            Numbers.Of<double>().Where(double.IsFinite).Select(value => (object?)value));
        return size == 0
            ? simple
            : Gen.OneOf(simple, Object(size / 3).ArrayOf(3).Select(items => (object?)items), Keyed(Texts.Any, Object(size / 3)).Select(members => (object?)members));
    }
}
