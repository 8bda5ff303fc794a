// dates, times, spans, offsets, the one time zone that is there
using System.Globalization;
public class Solution
{
    public string Check()
    {
        var leap = new DateOnly(2024, 2, 28).AddDays(1);
        var utc = TimeZoneInfo.Utc;
        var meeting = new DateTimeOffset(2024, 3, 31, 1, 30, 0, TimeSpan.FromHours(1));
        var own = TimeZoneInfo.CreateCustomTimeZone("own", TimeSpan.FromHours(5.5), "own", "own");
        return leap == new DateOnly(2024, 2, 29) && leap.DayOfWeek == DayOfWeek.Thursday && TimeOnly.Parse("23:59").AddMinutes(2) == new TimeOnly(0, 1) && meeting.UtcDateTime.Hour == 0 && TimeZoneInfo.ConvertTime(meeting, own).Hour == 6
            && TimeZoneInfo.Local.BaseUtcOffset == utc.BaseUtcOffset && TimeZoneInfo.FindSystemTimeZoneById("UTC").Equals(utc) && DateTime.UnixEpoch.AddSeconds(1_700_000_000).ToString("O", CultureInfo.InvariantCulture) == "2023-11-14T22:13:20.0000000Z"
            && (new DateTime(2024, 12, 31) - new DateTime(2024, 1, 1)).TotalDays == 365 && ISOWeek.GetWeekOfYear(new DateTime(2024, 12, 30)) == 1 && TimeSpan.ParseExact("1:02:03", "h\\:mm\\:ss", null).TotalSeconds == 3723
            && DateTime.ParseExact("29.02.2024", "dd.MM.yyyy", CultureInfo.InvariantCulture).DayOfYear == 60 && DateTime.IsLeapYear(2000) && !DateTime.TryParse("2023-02-29", out _) ? "ok" : "no";
    }
}
