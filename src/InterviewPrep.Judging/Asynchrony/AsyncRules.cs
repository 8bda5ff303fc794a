using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>What is asked of a run; never enters the sandbox. What is null is not asked. Times are virtual ms.</summary>
public sealed record AsyncRules
{
    /// <summary>What the scenario answers.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>What another result is called: one of <see cref="Names"/>.</summary>
    public string? Mismatch { get; init; }

    /// <summary>The answer is there by then.</summary>
    public double? FinishedByMs { get; init; }

    /// <summary>After a cancellation of the scenario's, every call has ended within this time and none begins.</summary>
    public double? CancelledWithinMs { get; init; }

    /// <summary>Calls that may still run when the answer is there.</summary>
    public int LeftRunning { get; init; }

    /// <summary>Timers that may still wait when the answer is there.</summary>
    public int? TimersLeft { get; init; }

    /// <summary>Whether exceptions that nobody looks at are allowed.</summary>
    public bool AllowUnobserved { get; init; }

    /// <summary>By the name of the operation.</summary>
    public IReadOnlyDictionary<string, CallRules> Calls { get; init; } = new Dictionary<string, CallRules>(StringComparer.Ordinal);

    [JsonIgnore]
    public static IReadOnlyList<string> Names { get; } = [FaultName.LostUpdate, FaultName.Swallowed, FaultName.WrongOrder, FaultName.StaleValue, FaultName.LostMessage, FaultName.NoBackPressure, FaultName.InStep];
}

/// <summary>What is asked of the calls of one operation. Ranges are [least, most], both included.</summary>
public sealed record CallRules
{
    /// <summary>At once.</summary>
    public int? AtMost { get; init; }

    /// <summary>At once, at the fullest moment.</summary>
    public int? AtLeast { get; init; }

    /// <summary>At once, of those with the same label.</summary>
    public int? AtMostPerLabel { get; init; }

    public int[]? Count { get; init; }

    /// <summary>Of each label that is called.</summary>
    public int[]? CountPerLabel { get; init; }

    /// <summary>How many end cancelled.</summary>
    public int[]? Cancelled { get; init; }

    /// <summary>The labels, in the order in which the calls begin.</summary>
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>When each begins.</summary>
    public IReadOnlyList<double[]>? StartsAt { get; init; }

    /// <summary>Between the end of one and the beginning of the next, each in turn.</summary>
    public IReadOnlyList<double[]>? Waits { get; init; }

    /// <summary>Between the beginnings of two that follow each other.</summary>
    public double[]? ApartMs { get; init; }

    public WindowRule? PerWindow { get; init; }

    /// <summary>As <see cref="AsyncRules.CancelledWithinMs"/>, for this operation alone.</summary>
    public double? CancelledWithinMs { get; init; }
}

/// <summary>At most so many beginnings in any stretch of so many ms.</summary>
public sealed record WindowRule(int Most, double Ms);

/// <summary>What the judge calls a fault. A message about one begins with its name.</summary>
internal static class FaultName
{
    public const string
        Deadlock = "Deadlock", Blocking = "Blocking wait", Never = "Never completes", Endless = "Endless", RealClock = "Real clock",
        Unbounded = "Unbounded parallelism", Serial = "Too little parallelism", Stampede = "Stampede", Ignored = "Cancellation ignored", LeftRunning = "Left running",
        Unobserved = "Unobserved exception", Unhandled = "Unhandled exception", WrongCalls = "Wrong calls", WrongOrder = "Wrong order", WrongTime = "Wrong time", RateExceeded = "Rate exceeded",
        TooSlow = "Too slow", WrongResult = "Wrong result", LostUpdate = "Lost update", Swallowed = "Swallowed exception", StaleValue = "Stale value", LostMessage = "Lost message", NoBackPressure = "No back-pressure", InStep = "Retries in step";

    private static readonly string[] All =
    [
        Deadlock, Blocking, Never, Endless, RealClock, Unbounded, Serial, Stampede, Ignored, LeftRunning, Unobserved, Unhandled, WrongCalls, WrongOrder, WrongTime, RateExceeded, TooSlow,
        WrongResult, LostUpdate, Swallowed, StaleValue, LostMessage, NoBackPressure, InStep,
    ];

    /// <summary>The name alone: it says nothing of what a hidden test holds.</summary>
    public static string? Of(string? message) => Array.Find(All, name => message?.StartsWith($"{name}: ", StringComparison.Ordinal) == true);
}
