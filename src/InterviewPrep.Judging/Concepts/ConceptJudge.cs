namespace InterviewPrep.Judging.Concepts;

/// <summary>Judges the answer to a concept question; pure.</summary>
public static class ConceptJudge
{
    /// <returns>Why this cannot be judged; null when it can.</returns>
    public static string? FaultOf(ConceptContent question, ConceptAnswer answer) => question switch
    {
        ChoiceQuestion choice => FaultOfChoices(choice, answer.Choices ?? []),
        OrderQuestion order => answer.Order is { } given && given.Order().SequenceEqual(Enumerable.Range(0, order.Items.Count)) ? null : "Put every item in its place, each once.",
        PredictQuestion => string.IsNullOrWhiteSpace(answer.Output) ? "Say what the program prints." : null,
        _ => string.IsNullOrWhiteSpace(answer.Text) ? "The answer is empty." : null,
    };

    public static JudgeResult Judge(ConceptContent question, ConceptAnswer answer) => question switch
    {
        ChoiceQuestion choice => OfChoices(choice, answer.Choices!),
        OrderQuestion order => OfOrder(order, [.. answer.Order!.Select(shown => order.Shown[shown])]),
        PredictQuestion predict => OfOutput(predict, answer.Output!),
        TextQuestion text => OfText(text, answer.Text!),
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private static string? FaultOfChoices(ChoiceQuestion question, IReadOnlyList<int> choices)
    {
        if (choices.Count == 0)
            return "Nothing is chosen.";
        if (choices.Any(choice => choice < 0 || choice >= question.Options.Count) || choices.Distinct().Count() < choices.Count)
            return $"Choices are positions from 0 to {question.Options.Count - 1}, each at most once.";
        return question.IsMultiple || choices.Count == 1 ? null : "Only one option can be chosen.";
    }

    private static JudgeResult OfChoices(ChoiceQuestion question, IReadOnlyList<int> choices)
    {
        var options = question.Options.Select((option, i) => new JudgedOption(option.Text, option.IsCorrect, choices.Contains(i), option.Why)).ToList();
        var (correct, found, wrong) = (options.Count(option => option.IsCorrect), options.Count(option => option is { IsCorrect: true, IsChosen: true }), options.Count(option => option is { IsCorrect: false, IsChosen: true }));
        var score = Math.Max(0, found - wrong) / (double)correct;
        var detail = (question.IsMultiple, found == correct && wrong == 0) switch
        {
            (false, true) => "This is the right option.",
            (false, false) => "Another option is right.",
            (true, true) => $"All {correct} right options are chosen, and no other.",
            (true, false) => $"{found} of {correct} right options are chosen{(wrong > 0 ? $", and {wrong} wrong" : "")}.",
        };
        return Result(found == correct && wrong == 0, detail, score, new ChoiceFeedback(options));
    }

    /// <summary>The score is the share of pairs that stand in the right order (Kendall's distance).</summary>
    private static JudgeResult OfOrder(OrderQuestion question, IReadOnlyList<int> places)
    {
        var pairs = Enumerable.Range(0, places.Count).SelectMany(i => Enumerable.Range(i + 1, places.Count - i - 1).Select(j => places[i] < places[j])).ToList();
        var right = pairs.Count(isRight => isRight);
        var atPlace = places.Index().Count(place => place.Index == place.Item);
        return Result(
            right == pairs.Count,
            right == pairs.Count ? "Everything is in its place." : $"{atPlace} of {places.Count} items are in their place.",
            right / (double)pairs.Count,
            new OrderFeedback(question.Items, [.. places.Select(place => question.Items[place])], question.Why));
    }

    private static JudgeResult OfOutput(PredictQuestion question, string output)
    {
        var isRight = Lines(output).SequenceEqual(Lines(question.Output));
        return Result(isRight, isRight ? "This is what it prints." : "It prints something else.", isRight ? 1 : 0, new OutputFeedback(question.Output, output, question.Why));
    }

    private static JudgeResult OfText(TextQuestion question, string text)
    {
        var words = new Words(text);
        var points = question.KeyPoints.Select(point => new RubricPoint(point.Point, point.Weight, IsFound: point.IsReachedBy(words))).ToList();
        return JudgeResult.WithoutTests(
            Verdict.Answered, $"{points.Count(point => point.IsFound)} of {points.Count} key points were found in your answer; say which it really makes.",
            feedback: new RubricFeedback(points, question.FollowUps, question.ModelAnswer));
    }

    private static JudgeResult Result(bool isRight, string detail, double score, Feedback feedback) =>
        JudgeResult.WithoutTests(isRight ? Verdict.Accepted : Verdict.WrongAnswer, detail, score, feedback);

    /// <summary>White space at the end of a line, and empty lines at the end, cannot be seen.</summary>
    private static IEnumerable<string> Lines(string text) => text.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
}
