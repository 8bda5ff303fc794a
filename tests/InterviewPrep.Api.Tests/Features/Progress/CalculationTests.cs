using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Api.Features.Progress;

namespace InterviewPrep.Api.Tests.Features.Progress;

/// <summary>What must hold for every calendar.</summary>
public sealed class CalculationTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Days up to today, each once, oldest first: often in a row.</summary>
    private static readonly Arbitrary<DateOnly[]> Calendars = Arb.From(
        Gen.ListOf(Gen.Choose(0, 25)).Select(ago => ago.Distinct().OrderDescending().Select(days => Today.AddDays(-days)).ToArray()));

    private static readonly Arbitrary<(TimeSpan[] Ago, TimeZoneInfo Zone)> Attempts = Arb.From(
        Gen.ListOf(Gen.Choose(0, 400 * 24 * 4)).SelectMany(
            _ => Gen.Elements("UTC", "Asia/Kathmandu", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns"),
            (quarters, zone) => (quarters.Select(quarter => TimeSpan.FromMinutes(15 * quarter)).ToArray(), TimeZoneInfo.FindSystemTimeZoneById(zone))));

    [Fact]
    public void A_streak_is_what_counting_backwards_from_each_day_finds() => Holds(Calendars, days =>
    {
        var streak = Streak.Of(days, Today);

        streak.Longest.Should().Be(days.Select(day => LengthUpTo(day, days)).DefaultIfEmpty().Max());
        streak.Current.Should().Be(Math.Max(LengthUpTo(Today, days), LengthUpTo(Today.AddDays(-1), days)));
    });

    [Fact]
    public void Practising_today_never_shortens_a_streak() => Holds(Calendars, days =>
    {
        var (before, after) = (Streak.Of(days, Today), Streak.Of(days.Append(Today).Distinct(), Today));

        after.Current.Should().BeGreaterThanOrEqualTo(before.Current).And.BeGreaterThan(0);
        after.Longest.Should().BeGreaterThanOrEqualTo(before.Longest);
    });

    [Fact]
    public void No_attempt_is_lost_or_counted_twice_in_any_time_zone() => Holds(Attempts, sample =>
    {
        var now = new DateTimeOffset(2026, 11, 22, 10, 15, 0, TimeSpan.Zero);
        var moments = sample.Ago.Select(ago => now - ago).ToList();

        var days = Calendar.Days(moments.Select(moment => (moment, 1)), moments, sample.Zone);

        days.Sum(day => day.Attempts).Should().Be(moments.Count);
        days.Sum(day => day.Solved).Should().Be(moments.Count);
        days.Select(day => day.Date).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        foreach (var day in days)
            moments.Count(moment => Calendar.DayOf(moment, sample.Zone) == day.Date).Should().Be(day.Attempts);
    });

    private static void Holds<T>(Arbitrary<T> values, Action<T> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true), Prop.ForAll(values, property));

    private static int LengthUpTo(DateOnly day, DateOnly[] days) => days.Contains(day) ? 1 + LengthUpTo(day.AddDays(-1), days) : 0;
}
