namespace InterviewPrep.Judging.Behaviour;

/// <summary>Keeps a behavioural answer for the person to grade; pure.</summary>
public static class BehaviouralJudge
{
    /// <returns>Why this cannot be judged; null when it can.</returns>
    public static string? FaultOf(BehaviouralAnswer answer) =>
        Parts(answer).FirstOrDefault(part => string.IsNullOrWhiteSpace(part.Text)).Name is { } empty ? $"The {empty} is empty." : null;

    public static bool IsEmpty(BehaviouralAnswer answer) => Parts(answer).All(part => string.IsNullOrWhiteSpace(part.Text));

    public static JudgeResult Judge(BehaviouralContent question, BehaviouralAnswer answer) => JudgeResult.WithoutTests(
        Verdict.Answered, "Your answer is kept. Hold it against what the interviewer looks for.",
        feedback: new RubricFeedback(question.Rubric, question.FollowUps, question.ModelAnswer));

    private static IEnumerable<(string Name, string Text)> Parts(BehaviouralAnswer answer) =>
        [("situation", answer.Situation), ("task", answer.Task), ("action", answer.Action), ("result", answer.Result)];
}
