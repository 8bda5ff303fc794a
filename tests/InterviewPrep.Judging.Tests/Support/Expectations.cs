namespace InterviewPrep.Judging.Tests.Support;

/// <summary>What the header of a program demands beside the verdict.</summary>
public static class Expectations
{
    public static void Check(ProgramFile program, JudgeResult result)
    {
        var failure = result.Tests.FirstOrDefault(test => test.Status == TestStatus.Failed) ?? result.Tests.FirstOrDefault();
        foreach (var detail in program.All("detail"))
            result.Detail.Should().Contain(detail);
        foreach (var message in program.All("message"))
            failure!.Message.Should().Contain(message);
        foreach (var stdout in program.All("stdout"))
            failure!.Stdout.Should().Contain(stdout);
        foreach (var actual in program.All("actual"))
            failure!.Actual.Should().Be(actual.Replace("\\n", "\n", StringComparison.Ordinal));
        foreach (var skipped in program.All("skipped"))
            result.Tests.Count(test => test is { Status: TestStatus.Skipped, Message: "Not run, because an earlier test went over a limit." }).ToString().Should().Be(skipped);
        foreach (var passed in program.All("passed"))
            $"{result.Tests.Count(test => test.Status == TestStatus.Passed)} of {result.Tests.Count}".Should().Be(passed);
        foreach (var error in program.All("error"))
            result.CompileErrors.Select(one => $"{one.Line}: {one.Code} {one.Message}").Should().Contain(one => one.StartsWith(error, StringComparison.Ordinal));
        foreach (var test in program.All("test"))
            result.Tests.Select(one => $"{one.Name}: {one.Status}").Should().Contain(test);
    }
}
