using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Mocks;

/// <summary>Reads one file of <c>problems/mocks/</c>.</summary>
internal static class MockTemplateFormat
{
    private static readonly Dictionary<string, CompanyKind> Companies = new(StringComparer.Ordinal)
    {
        ["any"] = CompanyKind.Any,
        ["large"] = CompanyKind.Large,
        ["mid-size"] = CompanyKind.MidSize,
        ["start-up"] = CompanyKind.StartUp,
    };

    /// <exception cref="PackageFormatException">The file is broken; the message says where.</exception>
    public static MockTemplate Read(string path)
    {
        var yaml = PackageYaml.Parse(path, File.ReadAllText(path));
        var minutes = yaml.Whole("minutes", 1, MockBounds.Minutes);
        var template = new MockTemplate(
            Path.GetFileNameWithoutExtension(path),
            yaml.Text("name"),
            yaml.Text("summary"),
            Companies[yaml.Choice("company", [.. Companies.Keys])],
            yaml.List("levels", "junior", "mid", "senior", "lead"),
            minutes,
            yaml.Choice("order", "free", "in-turn") == "free" ? MockOrder.Free : MockOrder.InTurn,
            [.. yaml.Maps("sections", 1, MockBounds.Sections).Select(Section)],
            yaml.List("rules"));
        if (template.Sections.Sum(section => section.Minutes) is var planned && planned != minutes)
            throw yaml.Fault($"minutes: the sections have {planned} minutes, not {minutes}");
        yaml.End();
        return template;
    }

    private static MockSection Section(PackageYaml yaml)
    {
        var section = new MockSection(
            yaml.Text("name"),
            yaml.Choice("kind", [.. ProblemBank.Kinds]),
            yaml.Whole("count", 1, MockBounds.QuestionsPerSection),
            yaml.Whole("minutes", 1, MockBounds.Minutes),
            yaml.Has("difficulty") ? yaml.List("difficulty", "easy", "medium", "hard") : [],
            yaml.Has("skills") ? yaml.List("skills") : []);
        yaml.End();
        return section;
    }
}
