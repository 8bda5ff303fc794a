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

    private static Converter Make(Type type) => Usual(type.ToString())?.Invoke() is { } usual && usual.Type == type ? usual : Unusual(type);

    /// <summary>
    /// By name, and each made by a method of its own: a method that is called for the first time loads every type that it names, and some take a millisecond.
    /// Named here, these instantiations are compiled ahead of time.
    /// </summary>
    private static Func<Converter>? Usual(string name) => name switch
    {
        "System.Int32" => static () => new IntConverter(),
        "System.String" => static () => new StringConverter(),
        "System.Boolean" => static () => new BoolConverter(),
        "System.Char" => static () => new CharConverter(),
        "System.Int64" => static () => new NumberConverter<long>(),
        "System.Double" => static () => new NumberConverter<double>(),
        "System.Object" => static () => new ObjectConverter(),
        "System.Numerics.BigInteger" => static () => new BigIntegerConverter(),
        nameof(ListNode) => static () => new ListNodeConverter(),
        nameof(TreeNode) => static () => new TreeNodeConverter(),
        "System.Int32[]" => static () => new ArrayConverter<int>(For<int>()),
        "System.Int32[][]" => static () => new ArrayConverter<int[]?>(For<int[]?>()),
        "System.String[]" => static () => new ArrayConverter<string?>(For<string?>()),
        "System.Char[]" => static () => new ArrayConverter<char>(For<char>()),
        "System.Boolean[]" => static () => new ArrayConverter<bool>(For<bool>()),
        "System.Int64[]" => static () => new ArrayConverter<long>(For<long>()),
        "System.Double[]" => static () => new ArrayConverter<double>(For<double>()),
        "System.Collections.Generic.List`1[System.Int32]" => static () => new CollectionConverter<List<int>, int>(For<int>(), list => list),
        "System.Collections.Generic.IList`1[System.Int32]" => static () => new CollectionConverter<IList<int>, int>(For<int>(), list => list),
        "System.Collections.Generic.List`1[System.String]" => static () => new CollectionConverter<List<string?>, string?>(For<string?>(), list => list),
        _ => null,
    };

    private static Converter Unusual(Type type)
    {
        if (type.IsArray)
            return type.GetArrayRank() == 1
                ? Create(typeof(ArrayConverter<>), [type.GetElementType()!], For(type.GetElementType()!))
                : throw new UnwritableAnswerException("Rectangular arrays are not supported; use an array of arrays.");
        if (type.IsEnum)
            return Create(typeof(EnumConverter<>), [type]);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Create(typeof(NullableConverter<>), [inner], For(inner));
        if (type.IsPrimitive || IsOtherNumber(type))
            return Create(typeof(NumberConverter<>), [type]);
        if (typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type) && type.FullName!.StartsWith("System.", StringComparison.Ordinal))
            return Create(typeof(TupleConverter<>), [type]);
        return Dictionary(type) ?? Collection(type) ?? Record(type);
    }

    private static bool IsOtherNumber(Type type) =>
        type.FullName is "System.Decimal" or "System.Half" or "System.Int128" or "System.UInt128" && type.Assembly == typeof(object).Assembly;

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
