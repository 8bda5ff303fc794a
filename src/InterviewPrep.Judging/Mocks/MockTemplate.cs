using System.Text.Json.Serialization;

namespace InterviewPrep.Judging.Mocks;

/// <summary>One kind of interview as its file in <c>problems/mocks/</c> describes it; see problems/README.md. Immutable.</summary>
/// <param name="Summary">One or two sentences: whom it is for and what it is like.</param>
/// <param name="Levels">A question is drawn when it is meant for one of them.</param>
/// <param name="Minutes">Of all sections.</param>
/// <param name="Rules">Sentences that are shown before the start.</param>
public sealed record MockTemplate(
    string Slug,
    string Name,
    string Summary,
    CompanyKind Company,
    IReadOnlyList<string> Levels,
    int Minutes,
    MockOrder Order,
    IReadOnlyList<MockSection> Sections,
    IReadOnlyList<string> Rules);

/// <param name="Minutes">Of the whole section.</param>
/// <param name="Difficulties">None means any.</param>
/// <param name="Skills">A question needs one of them; none means any.</param>
public sealed record MockSection(string Name, string Kind, int Count, int Minutes, IReadOnlyList<string> Difficulties, IReadOnlyList<string> Skills);

[JsonConverter(typeof(JsonStringEnumConverter<CompanyKind>))]
public enum CompanyKind
{
    [JsonStringEnumMemberName("any")] Any,
    [JsonStringEnumMemberName("large")] Large,
    [JsonStringEnumMemberName("mid-size")] MidSize,
    [JsonStringEnumMemberName("start-up")] StartUp,
}

[JsonConverter(typeof(JsonStringEnumConverter<MockOrder>))]
public enum MockOrder
{
    /// <summary>All questions are open until the end; the sections' minutes are a plan.</summary>
    [JsonStringEnumMemberName("free")] Free,

    /// <summary>One section after another, as the rounds of a day are: a section opens when the one before it has ended.</summary>
    [JsonStringEnumMemberName("in-turn")] InTurn,
}
