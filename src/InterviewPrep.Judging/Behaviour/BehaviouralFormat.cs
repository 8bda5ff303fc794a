using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Behaviour;

/// <summary>The keys of a behavioural question.</summary>
internal static class BehaviouralFormat
{
    public static BehaviouralContent Read(PackageYaml yaml, PackageFiles files)
    {
        var budgets = yaml.Map("budgets");
        var words = new WordBudgets(budgets.Whole("situation", 10, 500), budgets.Whole("task", 10, 500), budgets.Whole("action", 10, 500), budgets.Whole("result", 10, 500));
        budgets.End();
        return new BehaviouralContent(words, RubricFormat.FollowUps(yaml, 2, 4, answer: "listensFor"), RubricFormat.Read(yaml, 4, 8), files.Required("model.md"));
    }
}
