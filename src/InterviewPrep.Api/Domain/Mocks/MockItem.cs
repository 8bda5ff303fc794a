using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Domain.Mocks;

/// <summary>One question of an interview, with a draft of its own.</summary>
public sealed class MockItem
{
    private MockItem()
    {
    }

    /// <param name="section">Index.</param>
    public MockItem(Guid mockId, int number, int section, int budgetMs, ProblemPackage problem)
    {
        (MockId, Number, Section, BudgetMs) = (mockId, number, section, budgetMs);
        (ProblemUuid, Slug, Kind) = (problem.Uuid, problem.Slug, problem.Kind);
    }

    public Guid MockId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public int Section { get; private set; }
    public int BudgetMs { get; private set; }
    public Guid ProblemUuid { get; private set; }
    public string Slug { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public bool IsFlagged { get; private set; }

    /// <summary>How long it was in front of the person.</summary>
    public int SpentMs { get; private set; }

    /// <summary>0 while nothing was saved.</summary>
    public int Revision { get; private set; }
    public DateTimeOffset? SavedAt { get; private set; }
    public DateTimeOffset? LateAt { get; private set; }

    /// <summary>The submission that the report counts; null while the interview runs, and when nothing was answered.</summary>
    public Guid? GradedId { get; private set; }
    public Answer? Answer { get; private set; }

    /// <summary>What came after its section had closed: kept, not graded.</summary>
    public Answer? LateAnswer { get; private set; }

    public void Keep(Answer answer, DateTimeOffset now)
    {
        if (Answer != answer)
            Revision++;
        (Answer, SavedAt) = (answer, now);
    }

    public void KeepLate(Answer answer, DateTimeOffset now)
    {
        if (Answer != answer)
            (LateAnswer, LateAt) = (answer, now);
    }

    public void Flag(bool isFlagged) => IsFlagged = isFlagged;

    public void Spend(int ms) => SpentMs += ms;

    public void Grade(Guid submissionId) => GradedId = submissionId;
}
