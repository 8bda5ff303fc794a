using System.Linq.Expressions;
using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Data;

/// <summary>
/// The quarter of an hour in which something was submitted, as a number that the database groups by. Every time zone in use is apart from UTC by whole
/// quarters, so the days of any of them are made of these.
/// </summary>
public static class QuarterHours
{
    private const long Ticks = 15 * TimeSpan.TicksPerMinute;

    /// <summary>SQLite holds ticks, see <see cref="UtcTicksConverter"/>; SQL Server counts the minutes itself.</summary>
    public static Expression<Func<Submission, int>> OfSubmission(AppDbContext database) => database.Database.IsSqlite()
        ? submission => (int)((long)(object)submission.CreatedAt / Ticks)
        : submission => EF.Functions.DateDiffMinute(DateTimeOffset.MinValue, submission.CreatedAt) / 15;

    public static DateTimeOffset ToMoment(int quarter) => new(quarter * Ticks, TimeSpan.Zero);
}
