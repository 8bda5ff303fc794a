using System.Reflection;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Sandbox.Run.Scenarios;

/// <summary>Writes what happened in a run as members of one JSON object; InterviewPrep.Judging.Asynchrony.RunTrace reads it.</summary>
internal static class TraceJson
{
    public static void Write(JsonSink json, ScenarioRun run, Assembly candidate)
    {
        if (run.Scenario is { IsFaulted: true, Exception: { } exception })
        {
            var fault = Fault.Of(exception, candidate, BlockedPlace.Scenario);
            Text(json, "threw", fault.Message);
            Number(json, "line", fault.Line);
        }
        else if (run.Scenario is { IsCanceled: true })
            Text(json, "threw", "System.OperationCanceledException: The operation was canceled.");
        Number(json, "returnedMs", run.ReturnedMs);
        Number(json, "returnedOrder", run.ReturnedOrder);
        Number(json, "timersLeft", run.TimersLeft);
        json.Key("hasEscaped");
        json.Bool(run.Pump.HasEscaped);
        if (run.Pump.Fault is { } ended)
            Write(json, ended, run.Blocked);
        json.Key("unhandled");
        Names(json, run.Pump.Thrown.Select(thrown => thrown.GetType().Name));
        json.Key("marks");
        List(json, run.Trace.Marks, mark => Write(json, mark.What, mark.At, mark.Order));
        json.Key("calls");
        List(json, run.Trace.Calls, call => Write(json, call));
    }

    public static void Names(JsonSink json, IEnumerable<string> names) => List(json, [.. names], name => json.String(name));

    private static void Write(JsonSink json, RunFault fault, BlockedPlace? blocked)
    {
        json.Key("fault");
        json.Open('{');
        Text(json, "kind", fault.Kind);
        Text(json, "text", blocked?.What ?? fault.Text);
        Number(json, "line", blocked?.Line ?? 0);
        Number(json, "atMs", fault.AtMs);
        json.Close('}');
    }

    private static void Write(JsonSink json, string what, double at, int order)
    {
        json.Open('{');
        Text(json, "what", what);
        Number(json, "at", at);
        Number(json, "order", order);
        json.Close('}');
    }

    private static void Write(JsonSink json, TracedCall call)
    {
        json.Open('{');
        Text(json, "name", call.Name);
        Text(json, "label", call.Label);
        Number(json, "start", call.Start);
        Number(json, "startOrder", call.StartOrder);
        Number(json, "end", call.End);
        Number(json, "endOrder", call.EndOrder);
        Text(json, "outcome", call.Outcome);
        Number(json, "cancelAsked", call.CancelAsked);
        if (call.Escape is { } escape)
            Text(json, "escape", escape);
        json.Close('}');
    }

    // Another thread may still be writing what a run that was ended early has left behind.
    private static void List<T>(JsonSink json, List<T> items, Action<T> write)
    {
        json.Open('[');
        for (int i = 0, count = items.Count; i < count; i++)
            write(items[i]);
        json.Close(']');
    }

    private static void Text(JsonSink json, string key, string value)
    {
        json.Key(key);
        json.String(value);
    }

    private static void Number(JsonSink json, string key, double value)
    {
        json.Key(key);
        json.Number(value);
    }
}
