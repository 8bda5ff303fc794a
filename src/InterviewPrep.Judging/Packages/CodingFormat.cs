namespace InterviewPrep.Judging.Packages;

/// <summary>The files and keys of a coding problem.</summary>
internal static class CodingFormat
{
    public static CodingContent Read(PackageYaml yaml, PackageFiles files)
    {
        var limits = yaml.Limits("limits");
        var compare = yaml.Comparison("compare");
        return new CodingContent
        {
            Limits = limits,
            Compare = compare,
            Reveal = yaml.Reveal(),
            Starter = files.Required("starter.cs"),
            Samples = Tests(files.PathOf("tests/sample.json"), files.Required("tests/sample.json")),
            Hidden = files.Optional("tests/hidden.json") is { } hidden ? Tests(files.PathOf("tests/hidden.json"), hidden) : [],
            GeneratorScript = files.Optional("tests/generate.csx"),
            CheckerScript = compare.Kind == ComparisonKind.Checker ? files.Required("check.csx") : null,
            Solutions = files.Solutions("*.cs"),
        };
    }

    private static List<ProblemTest> Tests(string path, string text) => TestFile.Read(path, text, TestReader.Read);
}
