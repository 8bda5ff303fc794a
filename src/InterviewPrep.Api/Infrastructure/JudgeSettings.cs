using InterviewPrep.Judging;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>The section <c>Judge</c>: where the sandbox lies and how many warm processes it keeps.</summary>
public static class JudgeSettings
{
    public static JudgeOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Judge");
        var defaults = JudgeOptions.Default;
        return new JudgeOptions(
            section["SandboxFolder"] ?? defaults.SandboxFolder,
            section.GetValue("Runners", defaults.Runners),
            section.GetValue("Compilers", defaults.Compilers));
    }
}
