namespace InterviewPrep.Api.Domain;

/// <summary>
/// When a person looks at a problem again. It holds what was remembered before and after the last rated attempt, so that a rating can be changed without
/// counting twice. Days are those of UTC. Every change raises the revision, so that two verdicts at once do not overwrite each other.
/// </summary>
public sealed class Review
{
    private Review()
    {
    }

    public Review(string personId, Guid problemUuid) => (PersonId, ProblemUuid) = (personId, problemUuid);

    public string PersonId { get; private set; } = "";

    public Guid ProblemUuid { get; private set; }

    /// <summary>The attempt that was rated last.</summary>
    public Guid SubmissionId { get; private set; }

    public DateTimeOffset AttemptedAt { get; private set; }

    public Rating Rating { get; private set; }

    /// <summary>The person said so; the verdict says no more.</summary>
    public bool IsOwnRating { get; private set; }

    public double Stability { get; private set; }
    public double Difficulty { get; private set; }

    /// <summary>Null when the last rated attempt was the first one.</summary>
    public double? StabilityBefore { get; private set; }
    public double? DifficultyBefore { get; private set; }
    public DateTimeOffset? AttemptedBefore { get; private set; }

    public DateOnly Due { get; private set; }

    /// <summary>Rated attempts.</summary>
    public int Repetitions { get; private set; }

    /// <summary>Times that it had been known before and was not any more.</summary>
    public int Lapses { get; private set; }

    /// <summary>The person does not want to be reminded; attempts are counted all the same.</summary>
    public bool IsStopped { get; private set; }

    public int Revision { get; private set; }

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    /// <summary>The first word on an attempt. One that is older than the last rated one changes nothing.</summary>
    public void Take(Guid submissionId, DateTimeOffset attemptedAt, Rating rating, bool isOwn)
    {
        if (attemptedAt < AttemptedAt)
            return;
        if (Repetitions > 0)
            (StabilityBefore, DifficultyBefore, AttemptedBefore) = (Stability, Difficulty, AttemptedAt);
        (SubmissionId, AttemptedAt) = (submissionId, attemptedAt);
        Repetitions++;
        Apply(rating, isOwn);
    }

    /// <summary>Another word on the last rated attempt.</summary>
    public void Rerate(Rating rating, bool isOwn)
    {
        if (IsLapse(Rating))
            Lapses--;
        Apply(rating, isOwn);
    }

    /// <summary>The day on which it would come back, were the last rated attempt rated so.</summary>
    public DateOnly DueAfter(Rating rating) => DayOf(AttemptedAt).AddDays(Fsrs.Interval(MemoryAfter(rating)));

    public void Stop(bool isStopped)
    {
        IsStopped = isStopped;
        Revision++;
    }

    /// <summary>Takes in the review of a guest who signs in.</summary>
    /// <param name="attempts">Those of both that were rated, in their order.</param>
    public void Absorb(Review guest, IReadOnlyList<RatedAttempt> attempts)
    {
        var isOwn = guest.AttemptedAt > AttemptedAt ? guest.IsOwnRating : IsOwnRating;
        (StabilityBefore, DifficultyBefore, AttemptedBefore) = (null, null, null);
        (Repetitions, Lapses, AttemptedAt) = (0, 0, default);
        foreach (var attempt in attempts)
            Take(attempt.SubmissionId, attempt.AttemptedAt, attempt.Rating, isOwn);
    }

    public Review CopyFor(string personId)
    {
        var copy = (Review)MemberwiseClone();
        copy.PersonId = personId;
        return copy;
    }

    private void Apply(Rating rating, bool isOwn)
    {
        (Stability, Difficulty) = MemoryAfter(rating);
        (Rating, IsOwnRating, Due) = (rating, isOwn, DueAfter(rating));
        if (IsLapse(rating))
            Lapses++;
        Revision++;
    }

    private bool IsLapse(Rating rating) => rating == Rating.Again && StabilityBefore is not null;

    private Memory MemoryAfter(Rating rating) => StabilityBefore is { } stability && DifficultyBefore is { } difficulty && AttemptedBefore is { } before
        ? Fsrs.Next(new Memory(stability, difficulty), DayOf(AttemptedAt).DayNumber - DayOf(before).DayNumber, rating)
        : Fsrs.First(rating);
}

public sealed record RatedAttempt(Guid SubmissionId, DateTimeOffset AttemptedAt, Rating Rating);
