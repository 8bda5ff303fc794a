namespace InterviewPrep.Judging.Concepts;

/// <summary>The answer to a concept question: the member that its type asks for is there, the others are null.</summary>
/// <param name="Choices">Positions of the chosen options, from 0.</param>
/// <param name="Order">Positions of the items as they were shown, from 0, in the order that the person gave them.</param>
public sealed record ConceptAnswer(IReadOnlyList<int>? Choices = null, IReadOnlyList<int>? Order = null, string? Output = null, string? Text = null);
