namespace InterviewPrep.Judging.Reviews;

public sealed record ReviewFeedback(IReadOnlyList<JudgedDefect> Defects, IReadOnlyList<FalseAlarm> FalseAlarms) : Feedback;

/// <param name="FoundBy">Position of the mark that found it, from 0; null when it was missed.</param>
/// <param name="IsCategoryRight">Whether that mark has its category.</param>
/// <param name="Code">Its lines.</param>
public sealed record JudgedDefect(Defect Defect, int? FoundBy, bool IsCategoryRight, string Code);

/// <param name="Mark">Position of the mark, from 0.</param>
/// <param name="Code">The marked line.</param>
/// <param name="Why">Why that line is right, where the author expected the mark; else null. Markdown.</param>
public sealed record FalseAlarm(int Mark, string Code, string? Why);
