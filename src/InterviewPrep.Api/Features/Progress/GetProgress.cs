using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Progress;

public static class GetProgress
{
    /// <param name="Zone">The person's time zone by its IANA name; UTC without one.</param>
    public sealed record Query(string PersonId, string? Zone) : IRequest<Response>;

    /// <param name="From">The first day that <paramref name="Days"/> may hold.</param>
    /// <param name="Today">The last one, in the person's time zone.</param>
    /// <param name="Days">Only those on which something was submitted.</param>
    /// <param name="Streak">Of all time.</param>
    public sealed record Response(
        DateOnly From,
        DateOnly Today,
        IReadOnlyList<Day> Days,
        Streak Streak,
        IReadOnlyList<SolvedCount> Problems,
        IReadOnlyList<SkillScore> Areas,
        IReadOnlyList<SkillScore> Skills,
        Pace Pace);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Zone)
            .Must(zone => zone is null || (IsName(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)))
            .WithMessage("There is no such time zone; an IANA name such as Europe/Berlin is expected.")
            .OverridePropertyName("zone");

        /// <summary>Names are paths of the files that describe the zones, so they are looked at before they are looked up.</summary>
        private static bool IsName(string zone) =>
            zone.Length is > 0 and <= 64 && char.IsAsciiLetter(zone[0]) && zone.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '+' or '-' or '/');
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var zone = request.Zone is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(request.Zone);
            var today = Calendar.DayOf(clock.GetUtcNow(), zone);
            var from = today.AddYears(-1).AddDays(1);
            var work = await Work.OfAsync(database, request.PersonId, cancellationToken);
            var attempts = await AttemptsAsync(request.PersonId, cancellationToken);
            var begun = await BegunAsync(request.PersonId, cancellationToken);
            var days = Calendar.Days(attempts, work.Values.Select(one => one.SolvedAt).OfType<DateTimeOffset>(), zone);
            return new Response(
                from,
                today,
                [.. days.Where(day => day.Date >= from && day.Date <= today)],
                Streak.Of(days.Select(day => day.Date), today),
                SolvedCount.Of(catalog.Problems, work),
                SkillScore.OfAreas(catalog.Problems, catalog.Areas, work),
                SkillScore.OfSkills(catalog.Problems, catalog.Areas, work),
                Pace.Of(catalog.Problems, work, begun));
        }

        private async Task<List<(DateTimeOffset At, int Attempts)>> AttemptsAsync(string personId, CancellationToken cancellation)
        {
            var quarters = await database.Submissions
                .Where(submission => submission.PersonId == personId && submission.Purpose == Purpose.Submit && !submission.IsVeiled)
                .GroupBy(QuarterHours.OfSubmission(database))
                .Select(group => new { Quarter = group.Key, Attempts = group.Count() })
                .ToListAsync(cancellation);
            return [.. quarters.Select(one => (QuarterHours.ToMoment(one.Quarter), one.Attempts))];
        }

        private Task<Dictionary<Guid, DateTimeOffset>> BegunAsync(string personId, CancellationToken cancellation) => database.Drafts
            .Where(draft => draft.PersonId == personId && draft.StartedAt != null)
            .Select(draft => new { draft.ProblemUuid, draft.StartedAt })
            .ToDictionaryAsync(draft => draft.ProblemUuid, draft => draft.StartedAt!.Value, cancellation);
    }
}
