using System.Numerics;

namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>Finds the converter of a type, and makes it on the first question. The thread that calls the candidate's code is the only one that asks.</summary>
internal static class Converters
{
    private static readonly Dictionary<Type, Converter> Known = [];

    public static Converter<T> For<T>() => (Converter<T>)For(typeof(T));

    public static Converter For(Type type)
    {
        if (!Known.TryGetValue(type, out var converter))
            Known[type] = converter = Make(type);
        return converter;
    }

    private static Converter Make(Type type)
    {
        if (Scalar(type) is { } scalar)
            return scalar;
        if (CommonCollection(type) is { } collection)
            return collection;
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

    private static Converter? Scalar(Type type)
    {
        if (type == typeof(int))
            return new IntConverter();
        if (type == typeof(string))
            return new StringConverter();
        if (type == typeof(bool))
            return new BoolConverter();
        if (type == typeof(char))
            return new CharConverter();
        if (type == typeof(long))
            return new NumberConverter<long>();
        if (type == typeof(double))
            return new NumberConverter<double>();
        if (type == typeof(object))
            return new ObjectConverter();
        if (type == typeof(ListNode))
            return new ListNodeConverter();
        if (type == typeof(TreeNode))
            return new TreeNodeConverter();
        return type == typeof(BigInteger) ? new BigIntegerConverter() : null;
    }

    // Named here, these instantiations are compiled ahead of time.
    private static Converter? CommonCollection(Type type)
    {
        if (type == typeof(int[]))
            return new ArrayConverter<int>(For<int>());
        if (type == typeof(int[][]))
            return new ArrayConverter<int[]?>(For<int[]?>());
        if (type == typeof(string[]))
            return new ArrayConverter<string?>(For<string?>());
        if (type == typeof(char[]))
            return new ArrayConverter<char>(For<char>());
        if (type == typeof(bool[]))
            return new ArrayConverter<bool>(For<bool>());
        if (type == typeof(long[]))
            return new ArrayConverter<long>(For<long>());
        if (type == typeof(double[]))
            return new ArrayConverter<double>(For<double>());
        if (type == typeof(List<int>))
            return new CollectionConverter<List<int>, int>(For<int>(), list => list);
        if (type == typeof(IList<int>))
            return new CollectionConverter<IList<int>, int>(For<int>(), list => list);
        return type == typeof(List<string>) ? new CollectionConverter<List<string?>, string?>(For<string?>(), list => list) : null;
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
