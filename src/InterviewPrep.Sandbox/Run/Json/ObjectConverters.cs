using System.Reflection;
using System.Runtime.CompilerServices;

namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>A tuple as an array, read and written through its fields or properties Item1 … Item7.</summary>
internal sealed class TupleConverter<T> : Converter<T>
{
    private readonly Type[] _types = typeof(T).GetGenericArguments();
    private readonly Converter[] _items;

    public TupleConverter()
    {
        if (_types.Length > 7)
            throw new UnwritableAnswerException("A tuple of more than seven parts is not supported; use a record.");
        _items = [.. _types.Select(Converters.For)];
    }

    public override T Read(ref JsonCursor json)
    {
        if (!typeof(T).IsValueType && json.TryNull())
            return default!;
        var start = json;
        var values = new object?[_items.Length];
        json.Open('[', $"an array of {_items.Length} values");
        var count = 0;
        for (; json.Next(']'); count++)
        {
            if (count == _items.Length)
                throw start.Mismatch($"an array of {_items.Length} values");
            values[count] = _items[count].ReadBoxed(ref json);
        }

        return count == _items.Length ? (T)Activator.CreateInstance(typeof(T), values)! : throw start.Mismatch($"an array of {_items.Length} values");
    }

    public override void Write(JsonSink json, T value)
    {
        if (value is not ITuple tuple)
        {
            json.Null();
            return;
        }

        json.Open('[');
        for (var i = 0; i < _items.Length; i++)
            _items[i].WriteBoxed(json, tuple[i]);
        json.Close(']');
    }
}

/// <summary>A record, or a class with public members, as an object with camelCase names; read through its widest constructor.</summary>
internal sealed class RecordConverter<T> : Converter<T?>
{
    private readonly List<Member> _members;
    private readonly ConstructorInfo? _constructor;
    private readonly Dictionary<string, (int Index, Type Type)> _parameters = new(StringComparer.OrdinalIgnoreCase);

    public RecordConverter()
    {
        const BindingFlags instance = BindingFlags.Public | BindingFlags.Instance;
        _members =
        [
            .. typeof(T).GetProperties(instance)
                .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
                .Select(property => new Member(property.Name, property.PropertyType, property.GetValue, property.CanWrite ? property.SetValue : null)),
            .. typeof(T).GetFields(instance).Select(field => new Member(field.Name, field.FieldType, field.GetValue, field.SetValue)),
        ];
        if (_members.Count == 0)
            throw new UnwritableAnswerException($"{typeof(T).Name} has no public members to be written.");
        _constructor = typeof(T).GetConstructors().MaxBy(constructor => constructor.GetParameters().Length);
        foreach (var parameter in _constructor?.GetParameters() ?? [])
            _parameters[parameter.Name!] = (parameter.Position, parameter.ParameterType);
    }

    public override T? Read(ref JsonCursor json)
    {
        if (!typeof(T).IsValueType && json.TryNull())
            return default;
        var arguments = new object?[_parameters.Count];
        foreach (var (index, type) in _parameters.Values)
            arguments[index] = type.IsValueType ? Activator.CreateInstance(type) : null;
        var later = new List<(Member Member, object? Value)>();
        json.Open('{', "an object");
        while (json.Next('}'))
        {
            var name = json.String();
            json.Colon();
            if (_parameters.TryGetValue(name, out var parameter))
                arguments[parameter.Index] = Converters.For(parameter.Type).ReadBoxed(ref json);
            else if (_members.Find(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) is { Set: not null } member)
                later.Add((member, Converters.For(member.Type).ReadBoxed(ref json)));
            else
                throw new JsonMismatchException($"{typeof(T).Name} has no member '{name}'.");
        }

        var made = _constructor is null ? Activator.CreateInstance(typeof(T))! : _constructor.Invoke(arguments);
        foreach (var (member, value) in later)
            member.Set!(made, value);
        return (T)made;
    }

    public override void Write(JsonSink json, T? value)
    {
        if (value is null)
        {
            json.Null();
            return;
        }

        json.Open('{');
        foreach (var member in _members)
        {
            json.Key(char.ToLowerInvariant(member.Name[0]) + member.Name[1..]);
            Converters.For(member.Type).WriteBoxed(json, member.Get(value));
        }

        json.Close('}');
    }

    private sealed record Member(string Name, Type Type, Func<object?, object?> Get, Action<object?, object?>? Set);
}
