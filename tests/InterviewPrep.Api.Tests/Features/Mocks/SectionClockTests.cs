using FsCheck.Fluent;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Judging.Tests.Fuzz;

namespace InterviewPrep.Api.Tests.Features.Mocks;

public sealed class SectionClockTests
{
    [Fact]
    public Task Sections_follow_each_other_without_a_gap() => Property.HoldsAsync(MockTimes.Plans, plan =>
    {
        plan[0].BeginsAt.Should().Be(MockTimes.Start);
        plan.Should().OnlyContain(section => section.EndsAt - section.BeginsAt == TimeSpan.FromMinutes(section.Minutes));
        Gaps(plan).Should().BeEmpty();
    });

    [Fact]
    public Task The_running_section_is_the_one_that_holds_the_moment() => Property.HoldsAsync(MockTimes.Moments, one =>
    {
        var running = one.Plan[SectionClock.At(one.Plan, one.Now)];

        (one.Now < MockTimes.Start || one.Now >= one.Plan[^1].EndsAt || (running.BeginsAt <= one.Now && one.Now < running.EndsAt)).Should().BeTrue();
        if (one.Now >= one.Plan[^1].EndsAt)
            running.Should().Be(one.Plan[^1]);
    });

    [Fact]
    public Task No_section_comes_back() => Property.HoldsAsync(MockTimes.Moments.SelectMany(_ => Gen.Choose(0, 10_000), (one, seconds) => (one.Plan, one.Now, Later: one.Now.AddSeconds(seconds))), one =>
        SectionClock.At(one.Plan, one.Later).Should().BeGreaterThanOrEqualTo(SectionClock.At(one.Plan, one.Now)));

    [Fact]
    public Task Leaving_lengthens_nothing_and_what_follows_keeps_its_length() => Property.HoldsAsync(MockTimes.Moments, one =>
    {
        var running = SectionClock.At(one.Plan, one.Now);

        var left = SectionClock.Leave(one.Plan, one.Now);

        left.Should().HaveCount(one.Plan.Count);
        Gaps(left).Should().BeEmpty();
        left.Take(running).Should().Equal(one.Plan.Take(running));
        left[running].EndsAt.Should().Be(one.Now < one.Plan[running].EndsAt ? one.Now : one.Plan[running].EndsAt);
        left.Skip(running + 1).Zip(one.Plan.Skip(running + 1)).Should().NotContain(pair => Length(pair.First) != Length(pair.Second) || pair.First.EndsAt > pair.Second.EndsAt);
        left.Select(section => section.Minutes).Should().Equal(one.Plan.Select(section => section.Minutes), "what was planned is told as it was");
    });

    [Fact]
    public Task Leaving_begins_the_next_section_now() => Property.HoldsAsync(MockTimes.Moments, one =>
    {
        var running = SectionClock.At(one.Plan, one.Now);

        var left = SectionClock.Leave(one.Plan, one.Now);

        SectionClock.At(left, one.Now).Should().Be(one.Now < one.Plan[^1].EndsAt ? Math.Min(running + 1, one.Plan.Count - 1) : running);
    });

    private static IEnumerable<(SectionClock First, SectionClock Second)> Gaps(IReadOnlyList<SectionClock> plan) => plan.Zip(plan.Skip(1)).Where(pair => pair.First.EndsAt != pair.Second.BeginsAt);

    private static TimeSpan Length(SectionClock section) => section.EndsAt - section.BeginsAt;
}
