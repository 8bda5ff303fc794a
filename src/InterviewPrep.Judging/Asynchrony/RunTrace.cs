using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>What a process says of one run: a claim, like every answer. Times are virtual ms, orders number all that happened.</summary>
internal sealed record RunTrace
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        MaxDepth = Bounds.JsonDepth,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    public required JsonElement Result { get; init; }
    public string? Threw { get; init; }
    public int Line { get; init; }
    public required double ReturnedMs { get; init; }
    /// <summary>Negative when the scenario did not answer.</summary>
    public required int ReturnedOrder { get; init; }
    public required int TimersLeft { get; init; }
    public required bool HasEscaped { get; init; }
    public TraceFault? Fault { get; init; }
    public required IReadOnlyList<string> Unhandled { get; init; }
    public required IReadOnlyList<string> Unobserved { get; init; }
    public required IReadOnlyList<TraceMark> Marks { get; init; }
    public required IReadOnlyList<TraceCall> Calls { get; init; }

    public bool HasReturned => ReturnedOrder >= 0;

    [JsonIgnore]
    public IEnumerable<TraceMark> Cancellations => Marks.Where(mark => mark.What == "cancelled");

    /// <returns>Null when it is not a trace.</returns>
    public static RunTrace? Read(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<RunTrace>(json, Options) is { } trace && trace.IsSound() ? trace : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsSound() =>
        Calls.Count <= Bounds.AsyncCalls && Marks.Count <= Bounds.AsyncCalls
        && IsShort(Threw) && IsTime(ReturnedMs)
        && Fault is null or { Kind.Length: < Bounds.AsyncNameChars, Text.Length: < Bounds.AsyncNameChars }
        && Unhandled.Concat(Unobserved).All(IsShort)
        && Marks.All(mark => mark is not null && IsShort(mark.What) && IsTime(mark.At))
        && Calls.All(call => call is not null && IsShort(call.Name) && IsShort(call.Label) && IsTime(call.Start) && IsTime(call.End) && IsTime(call.CancelAsked) && (call.EndOrder < 0 || call.End >= call.Start));

    private static bool IsShort(string? text) => text is null || text.Length <= Bounds.MessageChars + Bounds.AsyncNameChars;

    private static bool IsTime(double ms) => ms is >= -1 and <= Bounds.AsyncTraceMs;
}

/// <param name="Kind">deadlock, blocking, never-completes, endless or real-clock.</param>
/// <param name="Line">Of the candidate's text; 0 when unknown.</param>
internal sealed record TraceFault(string Kind, string Text, int Line, double AtMs);

internal sealed record TraceMark(string What, double At, int Order);

/// <param name="EndOrder">Negative while it runs.</param>
/// <param name="CancelAsked">Negative when its token never asked it to end.</param>
/// <param name="Escape">How its caller had left the schedule; null when it had not.</param>
internal sealed record TraceCall(
    string Name, string Label, double Start, int StartOrder, double End, int EndOrder, string Outcome, double CancelAsked, string? Escape = null)
{
    public bool HasEnded => EndOrder >= 0;

    public bool RunsAt(int order) => StartOrder < order && (!HasEnded || EndOrder > order);

    /// <summary><c>get /a</c>.</summary>
    [JsonIgnore]
    public string Title => Label.Length > 0 ? $"{Name} {Label}" : Name;
}
