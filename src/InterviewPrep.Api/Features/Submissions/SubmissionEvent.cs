using System.Text.Json.Serialization;
using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>What the owner of a submission hears while it is judged.</summary>
public abstract record SubmissionEvent;

[JsonConverter(typeof(JsonStringEnumConverter<Step>))]
public enum Step
{
    [JsonStringEnumMemberName("queued")] Queued,
    [JsonStringEnumMemberName("compiling")] Compiling,
    [JsonStringEnumMemberName("running")] Running,
}

/// <param name="Total">Tests in all; 0 while that is not known.</param>
public sealed record StateEvent(SubmissionState State, Step Step, int Done, int Total) : SubmissionEvent
{
    public static StateEvent Queued { get; } = new(SubmissionState.Queued, Step.Queued, 0, 0);

    public static StateEvent Compiling { get; } = new(SubmissionState.Running, Step.Compiling, 0, 0);

    public static StateEvent Of(JudgeProgress progress) =>
        new(SubmissionState.Running, progress.Step == JudgeStep.Running ? Step.Running : Step.Compiling, progress.Done, progress.Total);
}

/// <summary>The last event of a stream.</summary>
public sealed record VerdictEvent(SubmissionView Submission) : SubmissionEvent;
