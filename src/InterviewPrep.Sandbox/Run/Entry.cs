using System.Reflection;
using System.Runtime.CompilerServices;
using InterviewPrep.Sandbox.Run.Json;
using InterviewPrep.Sandbox.Run.Scenarios;

namespace InterviewPrep.Sandbox.Run;

/// <summary>
/// What a test calls: one method, or a class by a list of calls. Plain loops on the way of every process, since the first query over a list costs a cold one more than a
/// test; and methods of their own for what few need, since a method that is called for the first time loads every type that it names.
/// </summary>
internal abstract class Entry
{
    protected const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    /// <exception cref="JsonMismatchException">The input does not fit the parameters.</exception>
    public abstract void Call(ReadOnlySpan<byte> input, JsonSink answer);

    public static Entry Of(Type type, string method)
    {
        if (method.Length == 0)
            return OfClass(type);
        var overloads = (MethodInfo[])type.GetMember(method, MemberTypes.Method, Members);
        return overloads is [var first, ..] && ScenarioEntry.IsOne(first) ? new ScenarioEntry(type, first) : new MethodEntry(type, overloads);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ClassEntry OfClass(Type type) => new(type);

    protected static object?[] ReadArguments(ref JsonCursor json, string method, Converter[] converters)
    {
        var arguments = new object?[converters.Length];
        var count = 0;
        json.Open('[', "a list of arguments");
        for (; json.Next(']'); count++)
        {
            if (count == converters.Length)
                throw new JsonMismatchException($"'{method}' takes {converters.Length} arguments.");
            arguments[count] = converters[count].ReadBoxed(ref json);
        }

        return count == converters.Length ? arguments : throw new JsonMismatchException($"'{method}' takes {converters.Length} arguments, not {count}.");
    }

    /// <summary>The one that takes as many arguments as <paramref name="json"/> has, else the first: what is wrong with the arguments is said by reading them.</summary>
    protected static MethodBase Overload(MethodBase[] methods, JsonCursor json) => methods.Length == 1 ? methods[0] : OneOf(methods, json);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MethodBase OneOf(MethodBase[] methods, JsonCursor json)
    {
        var count = Converters.For<object?[]>().Read(ref json)?.Length;
        return Array.Find(methods, one => one.GetParameters().Length == count) ?? methods[0];
    }

    protected static Converter[] ConvertersOf(MethodBase method)
    {
        var parameters = method.GetParameters();
        var converters = new Converter[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
            converters[i] = Converters.For(parameters[i].ParameterType);
        return converters;
    }

    /// <param name="type">What was returned; afterwards what was waited for.</param>
    protected static object? Await(object? result, ref Type type) => type.IsPrimitive || type.IsArray || result is null or string ? result : AwaitTask(result, ref type);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object? AwaitTask(object? result, ref Type type)
    {
        if (result is ValueTask { } plain)
            result = plain.AsTask();
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            result = type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(result, null);
        if (result is not Task task)
            return result;
        task.GetAwaiter().GetResult();
        var value = type.IsGenericType ? task.GetType().GetProperty(nameof(Task<>.Result)) : null;
        type = type.IsGenericType ? type.GetGenericArguments()[0] : typeof(void);
        return value?.GetValue(task);
    }
}

internal sealed class MethodEntry(Type type, MethodInfo[] overloads) : Entry
{
    private readonly ConstructorInfo[] _constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
    private MethodInfo? _method;
    private Converter[] _parameters = [];

    public override void Call(ReadOnlySpan<byte> input, JsonSink answer)
    {
        var json = new JsonCursor(input);
        if (_method is null)
        {
            _method = (MethodInfo)Overload(overloads, json);
            _parameters = ConvertersOf(_method);
        }

        var arguments = ReadArguments(ref json, _method.Name, _parameters);
        var target = _method.IsStatic ? null : Create();
        var result = _method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        var returns = _method.ReturnType;
        result = Await(result, ref returns);
        if (returns != typeof(void))
            Converters.For(returns).WriteBoxed(answer, result);
        else if (_parameters.Length > 0)
            _parameters[0].WriteBoxed(answer, arguments[0]);
        else
            answer.Null();
    }

    private object? Create()
    {
        foreach (var constructor in _constructors)
            if (constructor.GetParameters().Length == 0)
                return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [], null);
        return Activator.CreateInstance(type);
    }
}

internal sealed class ClassEntry(Type type) : Entry
{
    private readonly Dictionary<string, Callable> _methods = [];

    public override void Call(ReadOnlySpan<byte> input, JsonSink answer)
    {
        object? target = null;
        var json = new JsonCursor(input);
        answer.Open('[');
        json.Open('[', "a list of calls");
        while (json.Next(']'))
        {
            json.Open('[', "a call: a name and its arguments");
            var name = json.String();
            json.Next(']');
            var (method, parameters) = Find(name, json);
            var arguments = ReadArguments(ref json, name, parameters);
            if (json.Next(']'))
                throw json.Mismatch("the end of a call");
            target = Invoke(method, target, arguments, answer);
        }

        answer.Close(']');
    }

    private object? Invoke(MethodBase method, object? target, object?[] arguments, JsonSink answer)
    {
        if (method is ConstructorInfo constructor)
        {
            answer.Null();
            return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }

        if (target is null && !method.IsStatic)
            throw new JsonMismatchException($"The first call must make a '{type.Name}'.");
        var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        var returns = ((MethodInfo)method).ReturnType;
        result = Await(result, ref returns);
        if (returns == typeof(void))
            answer.Null();
        else
            Converters.For(returns).WriteBoxed(answer, result);
        return target;
    }

    private Callable Find(string name, JsonCursor arguments)
    {
        if (_methods.TryGetValue(name, out var known))
            return known;
        MethodBase[] overloads = name == type.Name ? type.GetConstructors() : (MethodInfo[])type.GetMember(name, MemberTypes.Method, Members);
        if (overloads.Length == 0)
            throw new JsonMismatchException($"'{type.Name}' has no public {(name == type.Name ? "constructor" : $"method '{name}'")}.");
        var method = Overload(overloads, arguments);
        return _methods[name] = new Callable(method, ConvertersOf(method));
    }

    private sealed record Callable(MethodBase Method, Converter[] Parameters);
}
