using InterviewPrep.Api.Domain.Answers;

namespace InterviewPrep.Api.Domain;

/// <summary>A draft that its author put away to begin with a blank editor.</summary>
public sealed class SetAsideDraft
{
    /// <summary>Of one person and problem; beyond it the oldest go.</summary>
    public const int Kept = 20;

    private SetAsideDraft()
    {
    }

    public SetAsideDraft(Draft draft, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        (PersonId, ProblemUuid, Answer, SavedAt) = (draft.PersonId, draft.ProblemUuid, draft.Answer, draft.SavedAt);
    }

    public Guid Id { get; private set; }

    public string PersonId { get; private set; } = "";

    public Guid ProblemUuid { get; private set; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset SavedAt { get; private set; }

    public Answer Answer { get; private set; }
}
