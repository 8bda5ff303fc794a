using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Designs;

/// <summary>Holds the estimates of a design against their ranges and keeps the rest for the person to grade; pure.</summary>
public static class DesignJudge
{
    /// <summary>What converting may lose, so that a bound is in range whatever unit it is given in.</summary>
    private const double Rounding = 1e-9;

    /// <returns>Why this cannot be judged; null when it can.</returns>
    public static string? FaultOf(DesignContent question, DesignAnswer answer)
    {
        if (IsEmpty(answer))
            return "The answer is empty.";
        if (Texts(answer).FirstOrDefault(part => part.Text.Length > Bounds.DesignTextChars).Name is { } tooLong)
            return $"The part {tooLong} is longer than {Bounds.DesignTextChars:N0} characters.";
        if (answer.Estimates.Count > question.Estimates.Count)
            return $"{question.Estimates.Count} quantities are to be estimated, and {answer.Estimates.Count} estimates came.";
        return answer.Estimates.Zip(question.Estimates, FaultOf).FirstOrDefault(fault => fault is not null) ?? answer.Diagram?.FindFault();
    }

    public static JudgeResult Judge(DesignContent question, DesignAnswer answer)
    {
        var estimates = question.Estimates.Select((estimate, i) => Judge(estimate, answer.Estimates.ElementAtOrDefault(i))).ToList();
        return JudgeResult.WithoutTests(
            Verdict.Answered,
            $"{estimates.Count(estimate => estimate.IsInRange)} of {estimates.Count} estimates are in range. Hold the rest against what the interviewer looks for.",
            feedback: new DesignFeedback(estimates, question.Rubric, question.Model));
    }

    private static JudgedEstimate Judge(Estimate estimate, GivenEstimate? given)
    {
        var converted = given?.Value is { } value ? Unit.Find(given.Unit)!.Convert(value, estimate.Unit) : (double?)null;
        return new JudgedEstimate(
            estimate.Quantity, estimate.Unit.Name, estimate.Low, estimate.High, estimate.Model, estimate.Reasoning, given?.Value, converted is null ? null : given!.Unit, converted,
            converted >= estimate.Low * (1 - Rounding) && converted <= estimate.High * (1 + Rounding));
    }

    private static string? FaultOf(GivenEstimate given, Estimate estimate)
    {
        if (given.Reasoning.Length > Bounds.DesignReasoningChars)
            return $"{estimate.Quantity}: the reasoning is longer than {Bounds.DesignReasoningChars:N0} characters.";
        if (given.Value is not { } value)
            return null;
        if (!(value >= 0 && value <= Bounds.DesignEstimate))
            return $"{estimate.Quantity}: a number from 0 to {Bounds.DesignEstimate:0e0} is expected.";
        return Unit.Find(given.Unit)?.Family == estimate.Unit.Family ? null : $"{estimate.Quantity}: the unit is one of {string.Join(", ", estimate.Unit.Siblings.Select(unit => unit.Name))}.";
    }

    private static bool IsEmpty(DesignAnswer answer) =>
        Texts(answer).All(part => string.IsNullOrWhiteSpace(part.Text)) && answer.Estimates.All(estimate => estimate.Value is null) && answer.Diagram is not { Elements.Count: > 0 };

    private static IEnumerable<(string Name, string Text)> Texts(DesignAnswer answer) =>
        [("clarify", answer.Clarify), ("api", answer.Api), ("data", answer.Data), ("deepDive", answer.DeepDive), ("changeAnswer", answer.ChangeAnswer)];
}
