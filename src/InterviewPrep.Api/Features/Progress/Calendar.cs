namespace InterviewPrep.Api.Features.Progress;

/// <param name="Attempts">Submissions of that day.</param>
/// <param name="Solved">Problems solved on that day for the first time.</param>
public sealed record Day(DateOnly Date, int Attempts, int Solved);

/// <summary>The days of a person's own clock.</summary>
public static class Calendar
{
    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>Every day on which something was submitted, oldest first.</summary>
    public static IReadOnlyList<Day> Days(IEnumerable<(DateTimeOffset At, int Attempts)> attempts, IEnumerable<DateTimeOffset> solved, TimeZoneInfo zone)
    {
        var solvedOn = solved.CountBy(moment => DayOf(moment, zone)).ToDictionary();
        return
        [
            .. attempts.GroupBy(one => DayOf(one.At, zone), one => one.Attempts)
                .OrderBy(day => day.Key)
                .Select(day => new Day(day.Key, day.Sum(), solvedOn.GetValueOrDefault(day.Key))),
        ];
    }
}
