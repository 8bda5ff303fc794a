using System.Globalization;
using System.Text.Json;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InterviewPrep.Api.Data;

/// <summary>SQLite has no type for moments; ticks of UTC order and compare as the moments do.</summary>
public sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

public sealed class AnswerConverter() : ValueConverter<Answer, string>(
    answer => answer.Json,
    json => new Answer(json));

/// <summary>Grades as their numbers, "2,0,1".</summary>
public sealed class GradesConverter() : ValueConverter<IReadOnlyList<Grade>, string>(
    grades => string.Join(',', grades.Select(grade => (int)grade)),
    text => text.Split(',', StringSplitOptions.None).Select(number => (Grade)int.Parse(number, CultureInfo.InvariantCulture)).ToList());

/// <summary>The sections of an interview as JSON.</summary>
public sealed class SectionsConverter() : ValueConverter<IReadOnlyList<SectionClock>, string>(
    sections => JsonSerializer.Serialize(sections, JsonSerializerOptions.Web),
    json => JsonSerializer.Deserialize<List<SectionClock>>(json, JsonSerializerOptions.Web)!);
