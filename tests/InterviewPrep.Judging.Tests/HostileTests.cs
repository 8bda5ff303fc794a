using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>
/// Hostile/&lt;number of the attack&gt;-&lt;name&gt;.cs: a program that tries to get out, to forge a verdict or to use up the machine. One that probes answers "refused", so
/// that an escape is a wrong answer.
/// </summary>
[Collection(Alone.Name)]
public sealed class HostileTests
{
    public static TheoryData<string> Programs => ProgramFile.Names("Hostile");

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task An_attack_gets_its_verdict_and_nothing_else(string name)
    {
        await SharedJudge.GetAsync();
        var program = ProgramFile.Load("Hostile", name);
        var aftermath = new Aftermath();

        var result = await SharedJudge.SubmitAsync(TestPackages.Find(program.Require("problem")), program.Source);

        program.Require("attack").PadLeft(2, '0').Should().Be(name.Split('-')[0]);
        program.Require("expected").Split(", ").Should().Contain(result.Verdict.ToString(), "{0}", Told(result));
        Expectations.Check(program, result);
        result.Tests.ToList().ForEach(IsBounded);
        await aftermath.CheckAsync();
    }

    private static void IsBounded(TestResult test)
    {
        (test.Stdout ?? "").Length.Should().BeLessThan(20_000);
        (test.Message ?? "").Length.Should().BeLessThan(3_000);
        (test.Actual ?? "").Length.Should().BeLessThan(5_000);
    }

    private static string Told(JudgeResult result) =>
        string.Join("; ", [result.Detail, .. result.Tests.Select(test => $"{test.Name}: {test.Verdict} {test.Message} {test.Actual}")]);
}
