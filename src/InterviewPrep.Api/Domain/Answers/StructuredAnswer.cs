using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Domain.Answers;

/// <summary>An answer with parts of its own, judged by looking at it.</summary>
/// <param name="shape">What it looks like, for a message: "an object with …".</param>
/// <param name="maxBytes">Of UTF-8.</param>
/// <param name="faultOf">Why an answer of the right shape cannot be judged yet; null when it can.</param>
/// <param name="blank">The same when the time is up; null where that changes nothing.</param>
public sealed class StructuredAnswer<TContent, TAnswer>(
    string kind, string shape, int maxBytes, Func<TContent, TAnswer, string?> faultOf, Func<TContent, TAnswer, JudgeResult> judge, Func<TContent, TAnswer, string?>? blank = null)
    : AnswerKind
    where TContent : PackageContent
    where TAnswer : class
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    public override string Kind => kind;

    public override string? FaultOf(Answer answer)
    {
        if (Encoding.UTF8.GetByteCount(answer.Json) > maxBytes)
            return $"The answer is longer than {maxBytes / 1024} KB.";
        try
        {
            using var json = JsonDocument.Parse(answer.Json);
            return HoldsNullInList(json.RootElement) || Parse(answer) is null ? Misshapen : null;
        }
        catch (JsonException)
        {
            return Misshapen;
        }
    }

    public override string? Unfinished(ProblemPackage package, Answer answer) => faultOf((TContent)package.Content, Parse(answer)!);

    public override string? Blank(ProblemPackage package, Answer answer) => FaultOf(answer) ?? (blank ?? faultOf)((TContent)package.Content, Parse(answer)!);

    public override JudgeResult JudgeAtOnce(ProblemPackage package, Answer answer) => judge((TContent)package.Content, Parse(answer)!);

    /// <summary>The serializer looks at no element of a list for null.</summary>
    private static bool HoldsNullInList(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null || HoldsNullInList(item)),
        JsonValueKind.Object => value.EnumerateObject().Any(member => HoldsNullInList(member.Value)),
        _ => false,
    };

    private string Misshapen => $"The answer to a question of the kind {kind} is {shape}.";

    private static TAnswer? Parse(Answer answer) => JsonSerializer.Deserialize<TAnswer>(answer.Json, Strict);
}
