namespace InterviewPrep.Api.Features.Progress;

/// <summary>Days in a row on which something was submitted.</summary>
/// <param name="Current">Up to today; or up to yesterday, while today is not over.</param>
public sealed record Streak(int Current, int Longest)
{
    /// <param name="days">Each day once, oldest first.</param>
    public static Streak Of(IEnumerable<DateOnly> days, DateOnly today)
    {
        var (length, longest, last) = (0, 0, DateOnly.MinValue);
        foreach (var day in days)
        {
            length = length > 0 && day == last.AddDays(1) ? length + 1 : 1;
            longest = Math.Max(longest, length);
            last = day;
        }
        var goesOn = length > 0 && last >= today.AddDays(-1);
        return new Streak(goesOn ? length : 0, longest);
    }
}
