using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Concepts;

/// <summary>A question about knowledge. Texts are Markdown.</summary>
public abstract record ConceptContent : PackageContent;

/// <summary>One right option, or several.</summary>
public sealed record ChoiceQuestion(bool IsMultiple, IReadOnlyList<Option> Options) : ConceptContent;

public sealed record Option(string Text, bool IsCorrect, string Why);

/// <summary>Things to put in order.</summary>
/// <param name="Items">In the right order.</param>
/// <param name="Shown">The order in which they are shown: element i is the right place of the item shown at i. The same for everybody.</param>
public sealed record OrderQuestion(IReadOnlyList<string> Items, IReadOnlyList<int> Shown, string Why) : ConceptContent;

/// <summary>What does this program print?</summary>
public sealed record PredictQuestion(string Snippet, string Output, string Why) : ConceptContent;

/// <summary>Free text, which the person holds against what an interviewer looks for.</summary>
public sealed record TextQuestion(IReadOnlyList<KeyPoint> KeyPoints, IReadOnlyList<FollowUp> FollowUps, string ModelAnswer) : ConceptContent;

/// <param name="Weight">Percent; those of a question add up to 100.</param>
/// <param name="Terms">A text reaches the point when it has one term of each list.</param>
public sealed record KeyPoint(string Point, int Weight, IReadOnlyList<IReadOnlyList<string>> Terms)
{
    public bool IsReachedBy(Words words) => Terms.All(variants => variants.Any(words.Contain));
}
