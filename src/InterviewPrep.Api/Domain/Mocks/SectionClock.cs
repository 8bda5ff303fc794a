using InterviewPrep.Judging.Mocks;

namespace InterviewPrep.Api.Domain.Mocks;

/// <summary>One section of a running interview on the server's clock.</summary>
/// <param name="Minutes">As planned.</param>
public sealed record SectionClock(string Name, string Kind, int Minutes, DateTimeOffset BeginsAt, DateTimeOffset EndsAt)
{
    /// <summary>The sections one after another from <paramref name="start"/>.</summary>
    public static IReadOnlyList<SectionClock> Plan(IReadOnlyList<MockSection> sections, DateTimeOffset start)
    {
        var planned = new List<SectionClock>(sections.Count);
        foreach (var section in sections)
        {
            var begin = planned.Count == 0 ? start : planned[^1].EndsAt;
            planned.Add(new SectionClock(section.Name, section.Kind, section.Minutes, begin, begin.AddMinutes(section.Minutes)));
        }

        return planned;
    }

    /// <summary>The one that runs; after the end the last one.</summary>
    public static int At(IReadOnlyList<SectionClock> sections, DateTimeOffset now)
    {
        var running = sections.Index().FirstOrDefault(section => section.Item.EndsAt > now);
        return running.Item is null ? sections.Count - 1 : running.Index;
    }

    /// <summary>Ends the running section now; what follows keeps its length and begins earlier.</summary>
    public static IReadOnlyList<SectionClock> Leave(IReadOnlyList<SectionClock> sections, DateTimeOffset now)
    {
        var left = At(sections, now);
        var saved = sections[left].EndsAt - now;
        return saved <= TimeSpan.Zero
            ? sections
            : [.. sections.Select((section, index) => index < left ? section : section with { BeginsAt = index == left ? section.BeginsAt : section.BeginsAt - saved, EndsAt = section.EndsAt - saved })];
    }
}
