using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>Sql/Golden/&lt;verdict&gt;/&lt;name&gt;.sql: an answer, what problem it answers and what must be seen of it.</summary>
public sealed class GoldenSqlTests
{
    public static TheoryData<string> Answers => ProgramFile.Names("Sql/Golden", ".sql");

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_gets_the_verdict_of_its_folder(string name)
    {
        var answer = ProgramFile.Load("Sql/Golden", name, ".sql");

        var result = await SharedJudge.JudgeAsync(
            new JudgeRequest(TestPackages.Find(answer.Require("problem")), answer.Source, answer.Find("run") is null ? JudgePurpose.Submit : JudgePurpose.Run));

        result.Verdict.ToString().Should().Be(Path.GetDirectoryName(name), "{0}", SqlExpectations.Told(result));
        SqlExpectations.Check(answer, result);
    }
}
