using System.Text.Json;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>Golden/&lt;verdict&gt;/&lt;name&gt;.cs: a program, what problem it answers and what must be seen of it.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Programs => ProgramFile.Names("Golden");

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_gets_the_verdict_of_its_folder(string name)
    {
        var program = ProgramFile.Load("Golden", name);

        var result = await SharedJudge.JudgeAsync(RequestOf(program));

        result.Verdict.ToString().Should().Be(Path.GetDirectoryName(name), "{0}", Told(result));
        Expectations.Check(program, result);
    }

    private static JudgeRequest RequestOf(ProgramFile program) => new(
        TestPackages.Find(program.Require("problem")),
        program.Source,
        program.Find("run") is null && program.Find("input") is null ? JudgePurpose.Submit : JudgePurpose.Run,
        Json(program.Find("input")),
        Json(program.Find("own-expected")));

    private static JsonElement? Json(string? text) => text is null ? null : JsonElement.Parse(text);

    private static string Told(JudgeResult result) =>
        string.Join("; ", [result.Detail, .. result.Tests.Select(test => $"{test.Name}: {test.Verdict} {test.Message} {test.Actual}")]);
}
