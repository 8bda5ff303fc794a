using System.Reflection;
using System.Runtime.CompilerServices;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Sandbox.Run.Scenarios;

/// <summary>
/// What a test of an async problem calls: the author's scenario, whose first parameter is the <see cref="World"/>, once under one seed.
/// Input: <c>[seed, [arguments]]</c>. The answer is what happened; what was wanted is not known here.
/// </summary>
internal sealed class ScenarioEntry(Type type, MethodInfo method) : Entry
{
    private readonly Converter[] _parameters = ConvertersOf(method)[1..];

    public static bool IsOne(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(World) && typeof(Task).IsAssignableFrom(method.ReturnType);

    public override void Call(ReadOnlySpan<byte> input, JsonSink answer)
    {
        var json = new JsonCursor(input);
        json.Open('[', "a seed and a list of arguments");
        var seed = json.Int();
        json.Next(']');
        var arguments = ReadArguments(ref json, method.Name, _parameters);
        answer.Open('{');
        var thrown = Execute(seed, arguments, answer);
        answer.Key("unobserved");
        TraceJson.Names(answer, thrown.Unobserved());
        answer.Close('}');
    }

    // Nothing of the run may be reachable when its lost exceptions are looked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ThrownInRun Execute(int seed, object?[] arguments, JsonSink answer)
    {
        var run = new ScenarioRun(seed, type.Assembly);
        run.Execute(world => (Task)method.Invoke(Activator.CreateInstance(type, nonPublic: true), BindingFlags.DoNotWrapExceptions, null, [world, .. arguments], null)!);
        answer.Key("result");
        if (run.Scenario is { IsCompletedSuccessfully: true } done && method.ReturnType.IsGenericType)
            Converters.For(method.ReturnType.GetGenericArguments()[0]).WriteBoxed(answer, method.ReturnType.GetProperty(nameof(Task<>.Result))!.GetValue(done));
        else
            answer.Null();
        TraceJson.Write(answer, run, type.Assembly);
        return run.Thrown;
    }
}
