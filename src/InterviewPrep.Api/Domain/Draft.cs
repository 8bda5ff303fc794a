using InterviewPrep.Api.Domain.Answers;

namespace InterviewPrep.Api.Domain;

/// <summary>The unfinished answer of one person to one problem. Every change raises the revision, so that a second tab notices.</summary>
public sealed class Draft
{
    private Draft()
    {
    }

    public Draft(string personId, Guid problemUuid, Answer answer, DateTimeOffset now)
    {
        PersonId = personId;
        ProblemUuid = problemUuid;
        Answer = answer;
        SavedAt = now;
        StartedAt = now;
        Revision = 1;
    }

    public string PersonId { get; private set; } = "";

    public Guid ProblemUuid { get; private set; }

    public Answer Answer { get; private set; }

    public int Revision { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>When the first of it was saved; null for a draft that is older than this record.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>The text that lost when a guest's draft met a member's own for the same problem.</summary>
    public Answer? Displaced { get; private set; }

    public void Change(Answer answer, DateTimeOffset now)
    {
        Answer = answer;
        SavedAt = now;
        Revision++;
    }

    /// <summary>Takes in the draft of a guest who signs in: the newer text is shown, the other one is kept beside it.</summary>
    public void Absorb(Draft guest)
    {
        if (guest.StartedAt < StartedAt)
            StartedAt = guest.StartedAt;
        if (guest.Answer == Answer)
            return;
        var older = Answer;
        if (guest.SavedAt <= SavedAt)
        {
            Displaced = guest.Answer;
            return;
        }
        Change(guest.Answer, guest.SavedAt);
        Displaced = older;
    }

    public Draft CopyFor(string personId) =>
        new(personId, ProblemUuid, Answer, SavedAt) { Revision = Revision, StartedAt = StartedAt, Displaced = Displaced };
}
