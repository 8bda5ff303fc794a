namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>The system's clock, which a test can set forward and back.</summary>
public sealed class AdjustableClock : TimeProvider
{
    public TimeSpan Offset { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;
}
