namespace InterviewPrep.Judging.Designs;

/// <summary>What was written in each stage; a part that is not written yet is empty.</summary>
/// <param name="AnswersSeen">Whether the interviewer's answers to the clarifying questions were asked for.</param>
/// <param name="Estimates">In the order of the quantities; those at the end may be missing.</param>
public sealed record DesignAnswer(
    string Clarify,
    bool AnswersSeen,
    IReadOnlyList<GivenEstimate> Estimates,
    string Api,
    string Data,
    Diagram? Diagram,
    string DeepDive,
    string ChangeAnswer);

/// <param name="Value">Null where nothing is estimated.</param>
/// <param name="Unit">One of the quantity's family; without meaning where there is no value.</param>
public sealed record GivenEstimate(double? Value, string Unit, string Reasoning);
