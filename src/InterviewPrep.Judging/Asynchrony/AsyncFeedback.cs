using System.Text.Json.Serialization;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>What was seen of async code, test by test.</summary>
/// <param name="Tests">One for each test, in the same order.</param>
public sealed record AsyncFeedback(IReadOnlyList<AsyncTestView> Tests) : Feedback;

/// <param name="Rules">What is asked, a sentence each; empty when nothing is to be shown.</param>
/// <param name="Limits">By operation.</param>
/// <param name="Yours">Null when nothing ran, or nothing is to be shown.</param>
/// <param name="Wanted">That of the author's solution.</param>
/// <param name="Notes">What was noticed and is no fault.</param>
public sealed record AsyncTestView(
    string Name, IReadOnlyList<string> Rules, IReadOnlyList<OverlapLimit> Limits, Timeline? Yours, Timeline? Wanted, IReadOnlyList<string> Notes);

/// <param name="AtMost">Calls at once.</param>
public sealed record OverlapLimit(string Name, int AtMost);

/// <summary>Times are virtual ms.</summary>
/// <param name="Seed">Of the schedule.</param>
/// <param name="EndMs">Of what is drawn.</param>
/// <param name="ReturnedMs">When the answer was there; null when it never was.</param>
/// <param name="LeftOut">Calls beyond those that are shown.</param>
public sealed record Timeline(
    int Seed, double EndMs, double? ReturnedMs, IReadOnlyList<TimelineCall> Calls, IReadOnlyList<double> CancelledAtMs, int LeftOut);

/// <param name="EndMs">Null when it never ended.</param>
/// <param name="CancelAskedMs">When its token asked it to end; null when it did not.</param>
/// <param name="HasEscaped">Whether it was made outside the seeded schedule.</param>
public sealed record TimelineCall(string Name, string Label, double StartMs, double? EndMs, CallOutcome Outcome, double? CancelAskedMs, bool HasEscaped);

[JsonConverter(typeof(JsonStringEnumConverter<CallOutcome>))]
public enum CallOutcome
{
    [JsonStringEnumMemberName("ok")] Ok,
    [JsonStringEnumMemberName("failed")] Failed,
    [JsonStringEnumMemberName("cancelled")] Cancelled,
    [JsonStringEnumMemberName("running")] Running,
}
