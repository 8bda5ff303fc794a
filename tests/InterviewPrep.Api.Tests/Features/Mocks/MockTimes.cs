using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Judging.Mocks;

namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>Sections of an interview, with moments before, in and after them.</summary>
internal static class MockTimes
{
    public static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static readonly Gen<IReadOnlyList<SectionClock>> Plans = Gen.Choose(1, 120).ArrayOf().Where(minutes => minutes.Length is >= 1 and <= 8)
        .Select(minutes => SectionClock.Plan([.. minutes.Select((one, index) => new MockSection($"S{index}", "coding", 1, one, [], []))], Start));

    public static readonly Gen<(IReadOnlyList<SectionClock> Plan, DateTimeOffset Now)> Moments =
        Plans.SelectMany(plan => Gen.Choose(-60, (int)(plan[^1].EndsAt - Start).TotalSeconds + 60), (plan, seconds) => (plan, Start.AddSeconds(seconds)));
}
