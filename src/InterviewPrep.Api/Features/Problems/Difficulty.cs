using System.Text.Json.Serialization;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Problems;

[JsonConverter(typeof(JsonStringEnumConverter<Difficulty>))]
public enum Difficulty
{
    [JsonStringEnumMemberName("easy")] Easy,
    [JsonStringEnumMemberName("medium")] Medium,
    [JsonStringEnumMemberName("hard")] Hard,
}

internal static class Difficulties
{
    public static Difficulty Of(ProblemPackage problem) => Enum.Parse<Difficulty>(problem.Difficulty, ignoreCase: true);
}
