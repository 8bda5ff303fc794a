using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Concepts;

/// <summary>The keys of a concept question.</summary>
internal static class ConceptFormat
{
    public static ConceptContent Read(PackageYaml yaml, PackageFiles files)
    {
        var question = yaml.Map("question");
        var type = question.Choice("type", "single", "multiple", "order", "predict", "text");
        ConceptContent content = type switch
        {
            "order" => Order(question),
            "predict" => new PredictQuestion(files.Required("snippet.cs"), question.Text("output"), question.Text("why")),
            "text" => new TextQuestion([.. question.Maps("keyPoints", 3, 8).Select(KeyPoint)], RubricFormat.FollowUps(question, 1, 4, answer: "answer"), files.Required("model.md")),
            _ => Choice(question, isMultiple: type == "multiple"),
        };
        if (content is TextQuestion text && text.KeyPoints.Sum(point => point.Weight) is not 100 and var sum)
            throw question.Fault($"keyPoints: the weights add up to {sum}, not to 100");
        question.End();
        return content;
    }

    private static ChoiceQuestion Choice(PackageYaml question, bool isMultiple)
    {
        var choice = new ChoiceQuestion(isMultiple, [.. question.Maps("options", 3, 6).Select(Option)]);
        var correct = choice.Options.Count(option => option.IsCorrect);
        if (isMultiple ? correct < 2 || correct == choice.Options.Count : correct != 1)
            throw question.Fault($"options: {correct} are correct; {(isMultiple ? "at least two and not all" : "exactly one")} must be");
        return choice;
    }

    private static Option Option(PackageYaml yaml)
    {
        var option = new Option(yaml.Text("text"), yaml.Flag("correct"), yaml.Text("why"));
        yaml.End();
        return option;
    }

    private static OrderQuestion Order(PackageYaml question)
    {
        var items = question.List("items");
        if (items.Count is < 3 or > 8)
            throw question.Fault("items: a list of 3 to 8 is expected");
        var shown = Enumerable.Range(0, items.Count).ToArray();
        new Random(Seed(items)).Shuffle(shown);
        if (shown.SequenceEqual(shown.Order()))
            Array.Reverse(shown);
        return new OrderQuestion(items, shown, question.Text("why"));
    }

    private static int Seed(IReadOnlyList<string> items) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', items))));

    private static KeyPoint KeyPoint(PackageYaml yaml)
    {
        var point = new KeyPoint(yaml.Text("point"), yaml.Whole("weight", 1, 100), yaml.Lists("terms"));
        yaml.End();
        return point;
    }
}
