using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InterviewPrep.Judging.Packages;

/// <summary>Which area each skill belongs to, from the <c>skills.yaml</c> beside the kinds.</summary>
public sealed class SkillAreas
{
    /// <summary>Of a skill that the vocabulary does not have.</summary>
    public const string Other = "Other";

    private readonly Dictionary<string, string> _areas;

    private SkillAreas(Dictionary<string, string> areas) => _areas = areas;

    public static SkillAreas None { get; } = new([]);

    public string Of(string skill) => _areas.GetValueOrDefault(skill, Other);

    /// <param name="path">The folder that holds the kinds; one without a vocabulary has no areas.</param>
    /// <exception cref="InvalidDataException">The file is no list of skills.</exception>
    public static SkillAreas Load(string path)
    {
        var file = Path.Combine(path, "skills.yaml");
        if (!File.Exists(file))
            return None;
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(file)));
            var skills = (YamlSequenceNode)stream.Documents[0].RootNode;
            return new SkillAreas(skills.ToDictionary(skill => Text(skill, "id"), skill => Text(skill, "area"), StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is YamlException or InvalidCastException or KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidDataException($"{file} is not a list of skills, each with an id of its own and an area: {fault.Message}", fault);
        }
    }

    private static string Text(YamlNode skill, string key) =>
        ((YamlScalarNode)((YamlMappingNode)skill).Children[key]).Value ?? throw new InvalidOperationException($"a skill has no {key}");
}
