using System.Text.Json.Serialization;

namespace InterviewPrep.Api.Features.Problems;

[JsonConverter(typeof(JsonStringEnumConverter<ProblemStatus>))]
public enum ProblemStatus
{
    [JsonStringEnumMemberName("todo")] Todo,
    [JsonStringEnumMemberName("attempted")] Attempted,
    [JsonStringEnumMemberName("solved")] Solved,
}
