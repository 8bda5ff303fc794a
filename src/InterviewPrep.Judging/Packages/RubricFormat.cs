using System.Text.Json;
using InterviewPrep.Judging.Designs;

namespace InterviewPrep.Judging.Packages;

/// <summary>The keys <c>rubric</c> and <c>followUps</c>, which several kinds have.</summary>
internal static class RubricFormat
{
    private static readonly Dictionary<string, DesignStage> Stages = Enum.GetValues<DesignStage>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>As it stands in YAML and JSON.</summary>
    public static string NameOf(DesignStage stage) => JsonNamingPolicy.CamelCase.ConvertName(stage.ToString());

    public static IReadOnlyList<RubricPoint> Read(PackageYaml yaml, int least, int most, bool withStages = false)
    {
        var points = yaml.Maps("rubric", least, most).Select(point => Point(point, withStages)).ToList();
        return points.Sum(point => point.Weight) is not 100 and var sum ? throw yaml.Fault($"rubric: the weights add up to {sum}, not to 100") : points;
    }

    /// <param name="answer">The key of what the interviewer would like to hear.</param>
    public static IReadOnlyList<FollowUp> FollowUps(PackageYaml yaml, int least, int most, string answer) =>
        [.. yaml.Maps("followUps", least, most).Select(followUp => FollowUp(followUp, answer))];

    private static FollowUp FollowUp(PackageYaml yaml, string answer)
    {
        var followUp = new FollowUp(yaml.Text("question"), yaml.Text(answer));
        yaml.End();
        return followUp;
    }

    private static RubricPoint Point(PackageYaml yaml, bool withStage)
    {
        DesignStage? stage = withStage ? Stages[yaml.Choice("stage", [.. Stages.Keys])] : null;
        var point = new RubricPoint(yaml.Text("point"), yaml.Whole("weight", 1, 100), yaml.Text("strong"), yaml.Text("weak"), Stage: stage);
        yaml.End();
        return point;
    }
}
