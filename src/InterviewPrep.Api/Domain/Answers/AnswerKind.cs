using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Domain.Answers;

/// <summary>How one kind of question is answered: what an answer may be, how large, and what the judge is asked.</summary>
public abstract class AnswerKind
{
    /// <summary>Name of the folder under problems/.</summary>
    public abstract string Kind { get; }

    /// <summary>Why this cannot be kept, even as a draft; null when it can.</summary>
    public abstract string? FaultOf(Answer answer);

    /// <summary>Why this cannot be judged yet; null when it can.</summary>
    public abstract string? Unfinished(Answer answer);

    public abstract JudgeRequest ToRequest(ProblemPackage package, Submission submission);
}

/// <summary>The kinds that can be answered. A package of any other kind is not served.</summary>
public static class AnswerKinds
{
    private static readonly Dictionary<string, AnswerKind> ByName =
        new AnswerKind[] { new CodingAnswer(ProblemBank.Coding), new CodingAnswer(ProblemBank.Debugging) }.ToDictionary(kind => kind.Kind);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static AnswerKind? Find(string kind) => ByName.GetValueOrDefault(kind);
}
