using InterviewPrep.Judging;
using InterviewPrep.Judging.Behaviour;
using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Designs;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Reviews;

namespace InterviewPrep.Api.Domain.Answers;

/// <summary>How one kind of question is answered: what an answer may be, how large, and how it is judged.</summary>
public abstract class AnswerKind
{
    /// <summary>Name of the folder under problems/.</summary>
    public abstract string Kind { get; }

    /// <summary>Why this cannot be kept, even as a draft; null when it can.</summary>
    public abstract string? FaultOf(Answer answer);

    /// <summary>Why this cannot be judged yet; null when it can.</summary>
    public abstract string? Unfinished(ProblemPackage package, Answer answer);

    /// <summary>Why this cannot be judged as it stands when the time is up; null when it can.</summary>
    public virtual string? Blank(ProblemPackage package, Answer answer) => FaultOf(answer) ?? Unfinished(package, answer);

    /// <summary>The verdict on an answer that no program has to run for; null when it has to wait for the sandbox.</summary>
    public virtual JudgeResult? JudgeAtOnce(ProblemPackage package, Answer answer) => null;
}

/// <summary>The kinds that can be answered. A package of any other kind is not served.</summary>
public static class AnswerKinds
{
    private static readonly Dictionary<string, AnswerKind> ByName = new AnswerKind[]
    {
        new ProgramAnswer(ProblemBank.Coding),
        new ProgramAnswer(ProblemBank.Debugging),
        new ProgramAnswer(ProblemBank.Async),
        new ProgramAnswer(ProblemBank.Sql),
        new StructuredAnswer<ConceptContent, ConceptAnswer>(ProblemBank.Concept, "an object with choices, order, output or text", 64 * 1024, ConceptJudge.FaultOf, ConceptJudge.Judge),
        new StructuredAnswer<ReviewContent, ReviewAnswer>(ProblemBank.Review, "an object with marks, each with file, line, category and comment", 64 * 1024, ReviewJudge.FaultOf, ReviewJudge.Judge),
        new StructuredAnswer<BehaviouralContent, BehaviouralAnswer>(
            ProblemBank.Behavioural, "an object with situation, task, action and result", 64 * 1024, (_, answer) => BehaviouralJudge.FaultOf(answer), BehaviouralJudge.Judge,
            (_, answer) => BehaviouralJudge.IsEmpty(answer) ? "The answer is empty." : null),
        new StructuredAnswer<DesignContent, DesignAnswer>(
            ProblemBank.Design, "an object with clarify, answersSeen, estimates, api, data, diagram, deepDive and changeAnswer", 512 * 1024, DesignJudge.FaultOf, DesignJudge.Judge),
    }.ToDictionary(kind => kind.Kind);

    public static AnswerKind? Find(string kind) => ByName.GetValueOrDefault(kind);
}
