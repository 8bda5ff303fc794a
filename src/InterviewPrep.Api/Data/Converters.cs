using InterviewPrep.Api.Domain.Answers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InterviewPrep.Api.Data;

/// <summary>SQLite has no type for moments; ticks of UTC order and compare as the moments do.</summary>
public sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

public sealed class AnswerConverter() : ValueConverter<Answer, string>(
    answer => answer.Json,
    json => new Answer(json));
