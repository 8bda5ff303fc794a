using System.Text.Json;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Designs;

/// <summary>The files and keys of a system-design question.</summary>
internal static class DesignFormat
{
    private const string Model = "model.md", Drawing = "diagram.excalidraw";

    /// <summary>Those of the model answer, in their order.</summary>
    private static readonly string[] Headings = ["Requirements", "Estimates", "API", "Data model", "High-level design", "Deep dive and trade-offs", "The change"];

    public static DesignContent Read(PackageYaml yaml, PackageFiles files) => new(
        Stages(yaml.Map("stages")),
        [.. yaml.Maps("clarify", 3, 8).Select(Clarification)],
        [.. yaml.Maps("estimates", 2, 6).Select(Estimate)],
        Change(yaml.Map("change")),
        RubricFormat.Read(yaml, 6, 12, withStages: true),
        ModelOf(files));

    private static StageMinutes Stages(PackageYaml yaml)
    {
        var stages = new StageMinutes(Minutes("clarify"), Minutes("estimate"), Minutes("api"), Minutes("data"), Minutes("diagram"), Minutes("deepDive"));
        yaml.End();
        return stages;

        int Minutes(string stage) => yaml.Whole(stage, 1, 60);
    }

    private static Clarification Clarification(PackageYaml yaml)
    {
        var clarification = new Clarification(yaml.Text("question"), yaml.Text("answer"));
        yaml.End();
        return clarification;
    }

    private static Estimate Estimate(PackageYaml yaml)
    {
        var estimate = new Estimate(
            yaml.Text("quantity"), Unit.Find(yaml.Choice("unit", [.. Unit.Names]))!, yaml.Number("low"), yaml.Number("high"), yaml.Number("model"), yaml.Text("reasoning"));
        if (!(estimate.Low >= 0 && estimate.Low <= estimate.Model && estimate.Model <= estimate.High))
            throw yaml.Fault("0 ≤ low ≤ model ≤ high is expected");
        yaml.End();
        return estimate;
    }

    private static RequirementChange Change(PackageYaml yaml)
    {
        var change = new RequirementChange(yaml.Whole("afterMinutes", 1, 240), yaml.Text("message"));
        yaml.End();
        return change;
    }

    private static ModelDesign ModelOf(PackageFiles files)
    {
        var parts = MarkdownParts.Of(files.Required(Model));
        var wrong = Headings.FirstOrDefault(heading => !parts.TryGetValue(heading, out var text) || text.Length == 0) is { } missing
            ? $"the part '## {missing}' is missing or empty"
            : parts.Keys.FirstOrDefault(heading => !Headings.Contains(heading)) is { } unknown ? $"the heading '## {unknown}' is not one of {string.Join(", ", Headings)}" : null;
        if (wrong is not null)
            throw new PackageFormatException(files.PathOf(Model), 0, wrong);
        return new ModelDesign(parts[Headings[0]], parts[Headings[1]], parts[Headings[2]], parts[Headings[3]], Diagram(files), parts[Headings[4]], parts[Headings[5]], parts[Headings[6]]);
    }

    private static Diagram Diagram(PackageFiles files)
    {
        var (path, text) = (files.PathOf(Drawing), files.Required(Drawing));
        if (text.Length > Bounds.DiagramChars)
            throw new PackageFormatException(path, 0, $"is larger than {Bounds.DiagramChars / 1024} KB");
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != "excalidraw"
                || !json.RootElement.TryGetProperty("elements", out var elements) || elements.ValueKind != JsonValueKind.Array)
                throw new PackageFormatException(path, 1, "an Excalidraw file is expected: an object with \"type\": \"excalidraw\" and \"elements\"");
            var diagram = new Diagram([.. elements.EnumerateArray().Where(element => !IsDeleted(element)).Select(element => element.Clone())]);
            if ((diagram.Elements.Count == 0 ? "the diagram is empty" : diagram.FindFault()) is { } fault)
                throw new PackageFormatException(path, 0, fault);
            return diagram;
        }
        catch (JsonException fault)
        {
            throw new PackageFormatException(path, (int)(fault.LineNumber ?? 0) + 1, fault.Message.Split(" LineNumber:")[0]);
        }
    }

    private static bool IsDeleted(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("isDeleted", out var isDeleted) && isDeleted.ValueKind == JsonValueKind.True;
}
