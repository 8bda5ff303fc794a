using System.Collections.Concurrent;
using System.Numerics;

namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>Finds the converter of a type, and makes it on the first question.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<Type, Converter> Known = new(Common());

    public static Converter<T> For<T>() => (Converter<T>)For(typeof(T));

    public static Converter For(Type type)
    {
        if (Known.TryGetValue(type, out var known))
            return known;
        var made = Make(type);
        Known[type] = made;
        return made;
    }

    // Named here, these instantiations are compiled ahead of time.
    private static Dictionary<Type, Converter> Common()
    {
        var ints = new IntConverter();
        var longs = new NumberConverter<long>();
        var doubles = new NumberConverter<double>();
        var bools = new BoolConverter();
        var chars = new CharConverter();
        var strings = new StringConverter();
        var intArrays = new ArrayConverter<int>(ints);
        var intLists = new CollectionConverter<List<int>, int>(ints, list => list);
        return new Dictionary<Type, Converter>
        {
            [typeof(int)] = ints,
            [typeof(long)] = longs,
            [typeof(double)] = doubles,
            [typeof(bool)] = bools,
            [typeof(char)] = chars,
            [typeof(string)] = strings,
            [typeof(object)] = new ObjectConverter(),
            [typeof(BigInteger)] = new BigIntegerConverter(),
            [typeof(ListNode)] = new ListNodeConverter(),
            [typeof(TreeNode)] = new TreeNodeConverter(),
            [typeof(int[])] = intArrays,
            [typeof(int[][])] = new ArrayConverter<int[]?>(intArrays),
            [typeof(long[])] = new ArrayConverter<long>(longs),
            [typeof(double[])] = new ArrayConverter<double>(doubles),
            [typeof(bool[])] = new ArrayConverter<bool>(bools),
            [typeof(char[])] = new ArrayConverter<char>(chars),
            [typeof(string[])] = new ArrayConverter<string?>(strings),
            [typeof(List<int>)] = intLists,
            [typeof(IList<int>)] = new CollectionConverter<IList<int>, int>(ints, list => list),
            [typeof(List<string>)] = new CollectionConverter<List<string?>, string?>(strings, list => list),
        };
    }

    private static Converter Make(Type type)
    {
        if (type.IsArray)
            return type.GetArrayRank() == 1
                ? Create(typeof(ArrayConverter<>), [type.GetElementType()!], For(type.GetElementType()!))
                : throw new UnwritableAnswerException("Rectangular arrays are not supported; use an array of arrays.");
        if (type.IsEnum)
            return Create(typeof(EnumConverter<>), [type]);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Create(typeof(NullableConverter<>), [inner], For(inner));
        if (type.IsPrimitive || type == typeof(decimal) || type == typeof(Int128) || type == typeof(UInt128) || type == typeof(Half))
            return Create(typeof(NumberConverter<>), [type]);
        if (typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type) && type.FullName!.StartsWith("System.", StringComparison.Ordinal))
            return Create(typeof(TupleConverter<>), [type]);
        return Dictionary(type) ?? Collection(type) ?? Record(type);
    }

    private static Converter? Dictionary(Type type)
    {
        if (Implemented(type, typeof(IEnumerable<>))?.GetGenericArguments()[0] is not { IsGenericType: true } pair || pair.GetGenericTypeDefinition() != typeof(KeyValuePair<,>))
            return null;
        if (pair.GetGenericArguments() is not [var key, var value] || !type.IsGenericType || !For(key).IsKey)
            return null;
        return (Converter)Method(nameof(MakeDictionary), type, key, value);
    }

    private static Converter? Collection(Type type) =>
        Implemented(type, typeof(IEnumerable<>)) is { } sequence ? (Converter)Method(nameof(MakeCollection), type, sequence.GetGenericArguments()[0]) : null;

    private static Converter Record(Type type) =>
        type.IsPointer || type.IsByRefLike || typeof(Delegate).IsAssignableFrom(type) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
            ? throw new UnwritableAnswerException($"{type.Name} is not a type that a test can carry.")
            : Create(typeof(RecordConverter<>), [type]);

    private static Converter MakeDictionary<TDictionary, TKey, TValue>()
        where TDictionary : class, IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull
    {
        Func<Dictionary<TKey, TValue>, TDictionary> make = typeof(TDictionary).IsAssignableFrom(typeof(Dictionary<TKey, TValue>))
            ? items => (TDictionary)(object)items
            : items => (TDictionary)Activator.CreateInstance(typeof(TDictionary), items)!;
        return new DictionaryConverter<TDictionary, TKey, TValue>(For<TKey>(), For<TValue>(), make);
    }

    private static Converter MakeCollection<TCollection, T>()
        where TCollection : class, IEnumerable<T>
    {
        Func<List<T>, TCollection>? make = null;
        if (typeof(TCollection).IsAssignableFrom(typeof(List<T>)))
            make = items => (TCollection)(object)items;
        else if (typeof(TCollection).IsAssignableFrom(typeof(HashSet<T>)))
            make = items => (TCollection)(object)new HashSet<T>(items);
        else if (typeof(TCollection) == typeof(Stack<T>))
            make = items => (TCollection)(object)new Stack<T>(Enumerable.Reverse(items));
        else if (typeof(TCollection).GetConstructor([typeof(IEnumerable<T>)]) is { } constructor)
            make = items => (TCollection)constructor.Invoke([items]);
        return new CollectionConverter<TCollection, T>(For<T>(), make);
    }

    private static Type? Implemented(Type type, Type definition) =>
        type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == definition
            ? type
            : Array.Find(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == definition);

    private static object Method(string name, params Type[] types) =>
        typeof(Converters).GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, null)!;

    private static Converter Create(Type definition, Type[] types, params object[] arguments) =>
        (Converter)Activator.CreateInstance(definition.MakeGenericType(types), arguments)!;
}
