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
        var rubric = yaml.Maps("rubric", 4, 8).Select(Point).ToList();
        if (rubric.Sum(point => point.Weight) is not 100 and var sum)
            throw yaml.Fault($"rubric: the weights add up to {sum}, not to 100");
        return new BehaviouralContent(words, [.. yaml.Maps("followUps", 2, 4).Select(FollowUp)], rubric, files.Required("model.md"));
    }

    private static RubricPoint Point(PackageYaml yaml)
    {
        var point = new RubricPoint(yaml.Text("point"), yaml.Whole("weight", 1, 100), yaml.Text("strong"), yaml.Text("weak"));
        yaml.End();
        return point;
    }

    private static FollowUp FollowUp(PackageYaml yaml)
    {
        var followUp = new FollowUp(yaml.Text("question"), yaml.Text("listensFor"));
        yaml.End();
        return followUp;
    }
}
