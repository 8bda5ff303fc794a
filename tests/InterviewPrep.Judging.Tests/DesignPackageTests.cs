using InterviewPrep.Judging.Designs;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>A system-design package that is proved, and every way in which it is not.</summary>
public sealed class DesignPackageTests
{
    private const string Facts = """
        name: Shorten links
        uuid: 00000000-0000-4000-9000-000000000002
        version: 1
        license: cc by-sa 4.0
        difficulty: medium
        levels: [mid]
        skills: [arrays]
        minutes: 45
        stages: { clarify: 5, estimate: 7, api: 6, data: 7, diagram: 10, deepDive: 10 }
        clarify:
          - { question: How many?, answer: Many. }
          - { question: How long?, answer: Long. }
          - { question: Who?, answer: Anybody. }
        estimates:
          - { quantity: Links per second, unit: 1/s, low: 1000, high: 1.4e3, model: 1160, reasoning: By the day. }
          - { quantity: Storage, unit: TB, low: 60, high: 120, model: 91, reasoning: By the link. }
        change: { afterMinutes: 25, message: Links now expire. }
        rubric:
          - { stage: clarify, point: Asks, weight: 10, strong: Does., weak: Does not. }
          - { stage: estimate, point: Counts, weight: 10, strong: Does., weak: Does not. }
          - { stage: api, point: Calls, weight: 20, strong: Does., weak: Does not. }
          - { stage: data, point: Keys, weight: 20, strong: Does., weak: Does not. }
          - { stage: diagram, point: Boxes, weight: 20, strong: Does., weak: Does not. }
          - { stage: deepDive, point: Digs, weight: 20, strong: Does., weak: Does not. }
        """;

    private const string Model = """
        ## Requirements
        Many.
        ## Estimates
        Many.
        ## API
        One.
        ## Data model
        One.
        ## High-level design
        Boxes.
        ## Deep dive and trade-offs
        Deep.
        ## The change
        Expires.
        """;

    private const string Drawing = """{ "type": "excalidraw", "version": 2, "elements": [{ "id": "a", "type": "rectangle" }], "appState": {} }""";

    [Fact]
    public async Task A_good_package_is_proved()
    {
        using var folder = Good();
        var package = folder.Load();

        var content = package.Content.Should().BeOfType<DesignContent>().Subject;
        content.Estimates[0].High.Should().Be(1400);
        content.Rubric[5].Stage.Should().Be(DesignStage.DeepDive);
        content.Model.DeepDive.Should().Be("Deep.");
        (await FaultsAsync(package)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("clarify: 5", "clarify: 6", "stages: they add up to 46, not to the 45 of minutes")]
    [InlineData("afterMinutes: 25", "afterMinutes: 45", "change: afterMinutes is not less than the 45 of minutes")]
    [InlineData("stage: deepDive", "stage: diagram", "rubric: no point is of the stage deepDive")]
    public async Task What_does_not_fit_together_is_found(string right, string wrong, string message)
    {
        using var folder = Good().Write("problem.yaml", Replaced(Facts, right, wrong));

        (await FaultsAsync(folder.Load())).Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("deepDive: 10 }", "dive: 10 }", 9, "the key 'deepDive' is missing")]
    [InlineData("deepDive: 10 }", "deepDive: 10, tests: 1 }", 9, "unknown key 'tests'")]
    [InlineData("clarify: 5", "clarify: 0", 9, "clarify: a whole number from 1 to 60 is expected")]
    [InlineData("  - { question: Who?, answer: Anybody. }\n", "", 11, "clarify: a list of 3 to 8 is expected")]
    [InlineData("unit: TB", "unit: TiB", 16, "unit: 'TiB' is not one of 1, thousand, million, billion, 1/s")]
    [InlineData("low: 60", "low: sixty", 16, "low: a number is expected")]
    [InlineData("low: 60", "low: NaN", 16, "low: a number is expected")]
    [InlineData("low: 60", "low: 92", 16, "0 ≤ low ≤ model ≤ high is expected")]
    [InlineData("low: 60", "low: -1", 16, "0 ≤ low ≤ model ≤ high is expected")]
    [InlineData("high: 120", "high: 90", 16, "0 ≤ low ≤ model ≤ high is expected")]
    [InlineData("afterMinutes: 25", "afterMinutes: 0", 17, "afterMinutes: a whole number from 1 to 240 is expected")]
    [InlineData("stage: api", "stage: tests", 21, "stage: 'tests' is not one of clarify, estimate, api, data, diagram, deepDive")]
    [InlineData("stage: api, ", "", 21, "the key 'stage' is missing")]
    [InlineData("point: Digs, weight: 20", "point: Digs, weight: 19", 1, "rubric: the weights add up to 99, not to 100")]
    public void A_wrong_fact_is_named_with_its_line(string right, string wrong, int line, string message)
    {
        using var folder = Good().Write("problem.yaml", Replaced(Facts, right, wrong));

        var fault = folder.OnlyFault();

        fault.Message.Should().StartWith(message);
        fault.Line.Should().Be(line);
    }

    [Theory]
    [InlineData("## API\nOne.\n", "", "the part '## API' is missing or empty")]
    [InlineData("## API\nOne.\n", "## API\n", "the part '## API' is missing or empty")]
    [InlineData("## API\n", "```\n## API\n", "the part '## API' is missing or empty")]
    [InlineData("## The change", "## Costs\nHigh.\n## The change", "the heading '## Costs' is not one of Requirements, Estimates")]
    public void A_model_answer_without_its_parts_is_named(string right, string wrong, string message)
    {
        using var folder = Good().Write("model.md", Replaced(Model, right, wrong));

        var fault = folder.OnlyFault();

        fault.File.Should().EndWith("model.md");
        fault.Message.Should().StartWith(message);
    }

    [Theory]
    [InlineData("{ \"type\": \"excalidraw\",\n  elements: [] }", 2, "'e' is an invalid start")]
    [InlineData("[]", 1, "an Excalidraw file is expected")]
    [InlineData("""{ "type": "drawing", "elements": [] }""", 1, "an Excalidraw file is expected")]
    [InlineData("""{ "type": 1, "elements": [] }""", 1, "an Excalidraw file is expected")]
    [InlineData("""{ "type": "excalidraw" }""", 1, "an Excalidraw file is expected")]
    [InlineData("""{ "type": "excalidraw", "elements": [] }""", 0, "the diagram is empty")]
    [InlineData("""{ "type": "excalidraw", "elements": [{ "id": "a", "type": "line", "isDeleted": true }] }""", 0, "the diagram is empty")]
    [InlineData("""{ "type": "excalidraw", "elements": [{ "id": "a", "type": "image" }] }""", 0, "A diagram cannot hold an element of the type 'image'.")]
    [InlineData("""{ "type": "excalidraw", "elements": ["a"] }""", 0, "An element of a diagram is an object")]
    public void A_diagram_that_is_none_is_named(string json, int line, string message)
    {
        using var folder = Good().Write("diagram.excalidraw", json);

        var fault = folder.OnlyFault();

        fault.Should().BeEquivalentTo(new { File = Path.Combine(folder.Path, "diagram.excalidraw"), Line = line });
        fault.Message.Should().StartWith(message);
    }

    [Theory]
    [InlineData("model.md")]
    [InlineData("diagram.excalidraw")]
    public void A_missing_file_is_named(string file)
    {
        using var folder = Good().Delete(file);

        folder.OnlyFault().ToString().Should().Be($"{Path.Combine(folder.Path, file)}: the file is missing");
    }

    [Theory]
    [InlineData(1, "billion", "thousand", 1e6)]
    [InlineData(86_400, "1/day", "1/s", 1)]
    [InlineData(1, "1/s", "1/day", 86_400)]
    [InlineData(1, "1/h", "1/min", 1 / 60.0)]
    [InlineData(2.5, "PB", "TB", 2_500)]
    [InlineData(8, "KB/s", "B/s", 8_000)]
    [InlineData(7, "1/min", "1/min", 7)]
    public void Units_convert_within_their_family(double value, string from, string to, double converted) =>
        Unit.Find(from)!.Convert(value, Unit.Find(to)!).Should().BeApproximately(converted, converted * 1e-12);

    [Fact]
    public void Units_of_different_families_do_not_convert()
    {
        var convert = () => Unit.Find("B")!.Convert(1, Unit.Find("B/s")!);

        convert.Should().Throw<ArgumentException>();
        Unit.Find("KiB").Should().BeNull();
        Unit.Names.SelectMany(name => Unit.Find(name)!.Siblings.Select(unit => unit.Name)).Distinct().Should().BeEquivalentTo(Unit.Names);
    }

    private static PackageFolder Good() => new PackageFolder("shorten-links", ProblemBank.Design)
        .Write("problem.yaml", Facts).Write("model.md", Model).Write("diagram.excalidraw", Drawing);

    private static string Replaced(string text, string right, string wrong)
    {
        text.Should().Contain(right);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    /// <summary>No sandbox is needed for this kind, so none is started.</summary>
    private static async Task<IReadOnlyList<PackageFault>> FaultsAsync(ProblemPackage package)
    {
        await using var judge = new Judge(JudgeOptions.Default);
        return await new PackageVerifier(judge).VerifyAsync(package, CancellationToken.None);
    }
}
