using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Designs;

/// <summary>What the loader cannot see of a design question: that its times fit its minutes, and that every stage is graded.</summary>
internal static class DesignVerifier
{
    public static IReadOnlyList<PackageFault> Verify(ProblemPackage package, DesignContent question)
    {
        var faults = new List<string>();
        if (question.Stages.Sum != package.Minutes)
            faults.Add($"stages: they add up to {question.Stages.Sum}, not to the {package.Minutes} of minutes");
        if (question.Change.AfterMinutes >= package.Minutes)
            faults.Add($"change: afterMinutes is not less than the {package.Minutes} of minutes");
        faults.AddRange(Enum.GetValues<DesignStage>().Where(stage => question.Rubric.All(point => point.Stage != stage)).Select(stage => $"rubric: no point is of the stage {RubricFormat.NameOf(stage)}"));
        return [.. faults.Select(fault => PackageFault.In(package, "problem.yaml", 0, fault))];
    }
}
