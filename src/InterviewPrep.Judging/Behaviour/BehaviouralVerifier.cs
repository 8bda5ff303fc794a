using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Behaviour;

/// <summary>The model answer of a behavioural question has its four parts, and keeps to the budgets that it is shown beside.</summary>
internal static class BehaviouralVerifier
{
    public static IReadOnlyList<PackageFault> Verify(ProblemPackage package, BehaviouralContent question)
    {
        var parts = MarkdownParts.Of(question.ModelAnswer);
        var budgets = question.Budgets;
        return
        [
            .. new[] { ("Situation", budgets.Situation), ("Task", budgets.Task), ("Action", budgets.Action), ("Result", budgets.Result) }
                .Select(part => (Name: part.Item1, Budget: part.Item2, Words: new Words(parts.GetValueOrDefault(part.Item1, "")).Count))
                .Where(part => part.Words == 0 || part.Words > part.Budget)
                .Select(part => PackageFault.In(package, "model.md", 0, part.Words == 0 ? $"the part '## {part.Name}' is missing" : $"'{part.Name}' has {part.Words} words; its budget is {part.Budget}")),
        ];
    }
}
