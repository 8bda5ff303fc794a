using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Run.Json;

internal sealed class ArrayConverter<T>(Converter<T> element) : Converter<T[]?>
{
    public override T[]? Read(ref JsonCursor json)
    {
        if (json.TryNull())
            return null;
        var items = new List<T>();
        json.Open('[', "an array");
        while (json.Next(']'))
            items.Add(element.Read(ref json));
        return items.ToArray();
    }

    public override void Write(JsonSink json, T[]? value)
    {
        if (value is null)
        {
            json.Null();
            return;
        }

        json.Open('[');
        foreach (var item in value)
            element.Write(json, item);
        json.Close(']');
    }
}

/// <summary>Lists, sets, queues, stacks and the interfaces that they implement.</summary>
/// <param name="make">Null where values of the type can be written and not read.</param>
internal sealed class CollectionConverter<TCollection, T>(Converter<T> element, Func<List<T>, TCollection>? make) : Converter<TCollection?>
    where TCollection : class, IEnumerable<T>
{
    public override TCollection? Read(ref JsonCursor json)
    {
        if (json.TryNull())
            return null;
        if (make is null)
            throw new JsonMismatchException($"{typeof(TCollection).Name} cannot be a parameter.");
        var items = new List<T>();
        json.Open('[', "an array");
        while (json.Next(']'))
            items.Add(element.Read(ref json));
        return make(items);
    }

    public override void Write(JsonSink json, TCollection? value)
    {
        if (value is null)
        {
            json.Null();
            return;
        }

        json.Open('[');
        foreach (var item in value)
            element.Write(json, item);
        json.Close(']');
    }
}

internal sealed class DictionaryConverter<TDictionary, TKey, TValue>(Converter<TKey> key, Converter<TValue> element, Func<Dictionary<TKey, TValue>, TDictionary> make)
    : Converter<TDictionary?>
    where TDictionary : class, IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    public override TDictionary? Read(ref JsonCursor json)
    {
        if (json.TryNull())
            return null;
        var items = new Dictionary<TKey, TValue>();
        json.Open('{', "an object");
        while (json.Next('}'))
        {
            var name = JsonKey.Read(ref json, key);
            json.Colon();
            items[name] = element.Read(ref json);
        }

        return make(items);
    }

    public override void Write(JsonSink json, TDictionary? value)
    {
        if (value is null)
        {
            json.Null();
            return;
        }

        json.Open('{');
        foreach (var (name, item) in value)
        {
            json.Key(JsonKey.Text(key, name));
            element.Write(json, item);
        }

        json.Close('}');
    }
}

internal static class JsonKey
{
    public static T Read<T>(ref JsonCursor json, Converter<T> key)
    {
        var name = json.String();
        if (name is T text)
            return text;
        var sink = new JsonSink(Bounds.RequestBytes);
        // A number may stand in quotes, as NaN does.
        if (typeof(T) == typeof(int) || typeof(T) == typeof(bool))
            sink.Raw(System.Text.Encoding.UTF8.GetBytes(name));
        else
            sink.String(name);
        var inner = new JsonCursor(sink.Written);
        var value = key.Read(ref inner);
        return inner.Peek() == 0 ? value : throw inner.Mismatch("the end of a key");
    }

    public static string Text<T>(Converter<T> key, T value)
    {
        if (value is string or char)
            return value.ToString()!;
        var sink = new JsonSink(Bounds.AnswerBytes);
        key.Write(sink, value);
        return System.Text.Encoding.UTF8.GetString(sink.Written).Trim('"');
    }
}
