using InterviewPrep.Judging;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>The section <c>Judge</c>: where the sandbox lies and how many warm processes it keeps; and <c>Sandbox:Level</c>.</summary>
public static class JudgeSettings
{
    /// <exception cref="StartupException">The level is not one.</exception>
    public static JudgeOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Judge");
        var defaults = JudgeOptions.Default;
        return new JudgeOptions(
            section["SandboxFolder"] ?? defaults.SandboxFolder,
            section.GetValue("Runners", defaults.Runners),
            section.GetValue("Compilers", defaults.Compilers),
            configuration["Sandbox:Level"] switch
            {
                null or "" or "confined" => SandboxLevel.Confined,
                "trusted-local" => SandboxLevel.TrustedLocal,
                var other => throw new StartupException($"Sandbox:Level is '{other}'; it can be confined or trusted-local."),
            });
    }
}
