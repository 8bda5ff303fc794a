using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Domain.Mocks;

public enum MockState
{
    Running = 0,
    Finished = 1,
}

/// <summary>
/// One timed interview. Its clock is the server's: whatever a browser shows or sends, an answer counts when it was saved before its section closed. Running →
/// Finished exactly once: the state is a concurrency token, and the transaction that changes it also hands the answers to the judge.
/// </summary>
public sealed class Mock
{
    private Mock()
    {
    }

    public Guid Id { get; private set; }
    public string PersonId { get; private set; } = "";

    /// <summary>The template's slug; null for one that the person put together.</summary>
    public string? Template { get; private set; }
    public string Name { get; private set; } = "";
    public MockOrder Order { get; private set; }

    /// <summary>What the questions were drawn by.</summary>
    public int Seed { get; private set; }
    public MockState State { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset Deadline { get; private set; }
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>The number of the item that is in front of the person, since <see cref="OpenedAt"/>.</summary>
    public int? OpenItem { get; private set; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public int ScratchRevision { get; private set; }
    public DateTimeOffset? ScratchSavedAt { get; private set; }
    public IReadOnlyList<SectionClock> Sections { get; private set; } = [];

    /// <summary>Notes and whiteboard, which nobody grades.</summary>
    public Answer? Scratch { get; private set; }

    public List<MockItem> Items { get; private set; } = [];

    /// <param name="questions">Of each section.</param>
    public static Mock Start(string personId, MockTemplate template, bool isOwn, IReadOnlyList<IReadOnlyList<ProblemPackage>> questions, int seed, DateTimeOffset now)
    {
        var sections = SectionClock.Plan(template.Sections, now);
        var mock = new Mock
        {
            Id = Guid.CreateVersion7(now),
            PersonId = personId,
            Template = isOwn ? null : template.Slug,
            Name = template.Name,
            Order = template.Order,
            Seed = seed,
            StartedAt = now,
            Deadline = sections[^1].EndsAt,
            Sections = sections,
        };
        foreach (var (section, problem) in questions.Index().SelectMany(one => one.Item.Select(problem => (one.Index, problem))))
            mock.Items.Add(new MockItem(mock.Id, mock.Items.Count + 1, section, BudgetMs(template.Sections[section]), problem));
        return mock;
    }

    public bool IsOver(DateTimeOffset now) => State == MockState.Finished || now >= Deadline;

    public int SectionAt(DateTimeOffset now) => SectionClock.At(Sections, now);

    /// <summary>Whether the question may be read.</summary>
    public bool IsOpened(MockItem item, DateTimeOffset now) => State == MockState.Finished || Order == MockOrder.Free || Sections[item.Section].BeginsAt <= now;

    /// <summary>Whether what is saved now is graded.</summary>
    public bool Counts(MockItem item, DateTimeOffset now) => !IsOver(now) && IsOpened(item, now) && (Order == MockOrder.Free || now < Sections[item.Section].EndsAt);

    /// <summary>Turns to a question; the time until then belongs to the one before.</summary>
    public void Open(int number, DateTimeOffset now)
    {
        CloseOpenItem(now);
        (OpenItem, OpenedAt) = (number, now);
    }

    public void LeaveSection(DateTimeOffset now)
    {
        CloseOpenItem(now);
        Sections = SectionClock.Leave(Sections, now);
        Deadline = Sections[^1].EndsAt;
    }

    public void KeepScratch(Answer scratch, DateTimeOffset now)
    {
        if (Scratch == scratch)
            return;
        (Scratch, ScratchSavedAt) = (scratch, now);
        ScratchRevision++;
    }

    /// <summary>After the deadline the end is the deadline, however late it is noticed.</summary>
    public void Finish(DateTimeOffset now)
    {
        if (State == MockState.Finished)
            throw new InvalidOperationException($"The interview {Id} has ended already.");
        FinishedAt = now < Deadline ? now : Deadline;
        CloseOpenItem(FinishedAt.Value);
        State = MockState.Finished;
    }

    /// <summary>How long it has been in front of the person since the last turn to it, in ms; no longer than until it closes.</summary>
    public int RunningMs(MockItem item, DateTimeOffset now)
    {
        if (item.Number != OpenItem || OpenedAt is not { } since)
            return 0;
        var closes = Order == MockOrder.InTurn ? Sections[item.Section].EndsAt : Deadline;
        return (int)Math.Max(0, ((now < closes ? now : closes) - since).TotalMilliseconds);
    }

    private void CloseOpenItem(DateTimeOffset now)
    {
        if (Items.Find(one => one.Number == OpenItem) is { } item)
            item.Spend(RunningMs(item, now));
        (OpenItem, OpenedAt) = (null, null);
    }

    private static int BudgetMs(MockSection section) => section.Minutes * 60_000 / section.Count;
}
