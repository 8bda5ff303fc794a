namespace InterviewPrep.Judging.Concepts;

public sealed record ChoiceFeedback(IReadOnlyList<JudgedOption> Options) : Feedback;

public sealed record JudgedOption(string Text, bool IsCorrect, bool IsChosen, string Why);

/// <param name="Items">In the right order.</param>
/// <param name="Given">In the person's order.</param>
public sealed record OrderFeedback(IReadOnlyList<string> Items, IReadOnlyList<string> Given, string Why) : Feedback;

/// <param name="Output">What the program prints.</param>
/// <param name="Given">What the person said that it prints.</param>
public sealed record OutputFeedback(string Output, string Given, string Why) : Feedback;
