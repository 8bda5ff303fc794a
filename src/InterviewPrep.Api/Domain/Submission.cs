using System.Linq.Expressions;
using System.Text.Json.Serialization;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Domain;

[JsonConverter(typeof(JsonStringEnumConverter<Purpose>))]
public enum Purpose
{
    [JsonStringEnumMemberName("run")] Run = 0,
    [JsonStringEnumMemberName("submit")] Submit = 1,
}

public enum SubmissionState
{
    Queued = 0,
    Running = 1,
    Judged = 2,
}

/// <summary>The question of an interview that something is sent to.</summary>
/// <param name="Item">Its number.</param>
public sealed record MockPlace(Guid MockId, int Item, bool IsRunning = true);

/// <summary>
/// One answer on its way to its verdict; its row is the queue. Queued → Running (claimed by a node until a lease ends) → Judged,
/// exactly once. State, node and attempt are concurrency tokens: whoever lost the claim cannot store anything.
/// </summary>
public sealed class Submission
{
    /// <summary>Between attempts that end by our own fault: what is broken for a moment is whole again after the first, what is restarted after the second.</summary>
    private static readonly TimeSpan[] RetryPauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)];

    public const int KeyLength = 100;

    /// <summary>The score from which an answer that its author graded counts as solved.</summary>
    public const double PassingScore = 0.7;

    private Submission()
    {
    }

    public Guid Id { get; private set; }
    public string PersonId { get; private set; } = "";
    public Purpose Purpose { get; private set; }
    public SubmissionState State { get; private set; }

    public Guid ProblemUuid { get; private set; }
    public int ProblemVersion { get; private set; }
    public string ProblemHash { get; private set; } = "";
    public string Slug { get; private set; } = "";
    public string Kind { get; private set; } = "";

    /// <summary>Unique per person: the client's Idempotency-Key, or the submission's own id.</summary>
    public string IdempotencyKey { get; private set; } = "";
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>The interview that it was sent in, and the number of its question there.</summary>
    public Guid? MockId { get; private set; }
    public int? MockItem { get; private set; }

    /// <summary>While its interview runs: nothing that is hidden is shown of it, and it counts nowhere.</summary>
    public bool IsVeiled { get; private set; }

    public string? Node { get; private set; }
    /// <summary>While it runs, the end of the claim. While it is queued, the moment before which it is not tried again; null when it may be tried at once.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }
    public int Attempt { get; private set; }

    public Verdict? Verdict { get; private set; }
    public string? Detail { get; private set; }
    public double? Score { get; private set; }
    public int? Passed { get; private set; }
    public int? Total { get; private set; }
    public int? TimeMs { get; private set; }
    public int? MemoryKb { get; private set; }

    /// <summary>How it went, by the verdict or by the person; once there is one, the attempt has counted for its problem's review.</summary>
    public Rating? Rating { get; private set; }

    // Long texts stand last: SQLite then reads a list of submissions without them.
    public Answer Answer { get; private set; }
    /// <summary>JSON; of a Run with an input of its own.</summary>
    public string? OwnInput { get; private set; }
    public string? OwnExpected { get; private set; }
    /// <summary>A <see cref="ResultSnapshot"/> as JSON.</summary>
    public string? Results { get; private set; }
    /// <summary>The person's own grades of an <see cref="Verdict.Answered"/> one, one for each point of its rubric.</summary>
    public IReadOnlyList<Grade>? Assessment { get; private set; }

    public static TimeSpan LongestPause => RetryPauses[^1];

    /// <summary>Whether it can be claimed.</summary>
    public static Expression<Func<Submission, bool>> IsDue(DateTimeOffset now) =>
        submission => submission.State == SubmissionState.Queued && (submission.LeaseUntil == null || submission.LeaseUntil <= now);

    public static Submission Queue(string personId, ProblemPackage problem, Purpose purpose, Answer answer, string? idempotencyKey, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new Submission
        {
            Id = id,
            PersonId = personId,
            Purpose = purpose,
            ProblemUuid = problem.Uuid,
            ProblemVersion = problem.Version,
            ProblemHash = problem.Hash,
            Slug = problem.Slug,
            Kind = problem.Kind,
            Answer = answer,
            IdempotencyKey = idempotencyKey ?? id.ToString(),
            CreatedAt = now,
        };
    }

    /// <param name="place">Null outside of interviews.</param>
    public Submission In(MockPlace? place)
    {
        (MockId, MockItem, IsVeiled) = (place?.MockId, place?.Item, place?.IsRunning ?? false);
        return this;
    }

    /// <summary>How it went as far as the verdict and the score tell; null when they tell nothing.</summary>
    public Rating? VerdictRating => (Purpose, Verdict) switch
    {
        (not Purpose.Submit, _) or (_, null or Judging.Verdict.InternalError) => null,
        (_, Judging.Verdict.Accepted) => Domain.Rating.Good,
        (_, Judging.Verdict.Answered) => Score switch { null => null, >= PassingScore => Domain.Rating.Good, >= PassingScore / 2 => Domain.Rating.Hard, _ => Domain.Rating.Again },
        _ => Score >= PassingScore ? Domain.Rating.Hard : Domain.Rating.Again,
    };

    public void Rate(Rating rating) => Rating = rating;

    /// <param name="expected">Null when the answer is only to be shown.</param>
    public void UseOwnInput(string input, string? expected) => (OwnInput, OwnExpected) = (input, expected);

    public void Claim(string node, DateTimeOffset leaseUntil)
    {
        Require(SubmissionState.Queued);
        State = SubmissionState.Running;
        Node = node;
        LeaseUntil = leaseUntil;
        Attempt++;
    }

    public void GiveBack()
    {
        Require(SubmissionState.Running);
        State = SubmissionState.Queued;
        Node = null;
        LeaseUntil = null;
    }

    /// <summary>Stores the verdict; our own fault goes back to the queue, to be tried again later, until the attempts are used up.</summary>
    public void Finish(JudgeResult result, ProblemPackage? judgedBy, DateTimeOffset now)
    {
        if (result.Verdict == Judging.Verdict.InternalError && Attempt <= RetryPauses.Length)
        {
            GiveBack();
            LeaseUntil = now + RetryPauses[Attempt - 1];
            return;
        }
        Require(SubmissionState.Running);
        Store(result, now);
        LeaseUntil = null;
        if (judgedBy is not null && !string.Equals(judgedBy.Hash, ProblemHash, StringComparison.Ordinal))
            Detail = $"{result.Detail} (Judged by a newer version of the problem than the one it was sent to.)";
    }

    /// <summary>For the kinds that no program has to run for: never in the queue.</summary>
    public void FinishAtOnce(JudgeResult result, DateTimeOffset now)
    {
        Require(SubmissionState.Queued);
        Store(result, now);
    }

    /// <returns>Why it cannot be graded so; null when it now is.</returns>
    public string? Assess(IReadOnlyList<Grade> grades)
    {
        if (ResultSnapshot.Parse(Results).Feedback is not AssessedFeedback assessed)
            return "Only an answer that has a rubric can be graded.";
        if (grades.Count != assessed.Points.Count)
            return $"The rubric has {assessed.Points.Count} points, and {grades.Count} grades came.";
        Assessment = grades;
        Score = assessed.Score(grades);
        return null;
    }

    private void Store(JudgeResult result, DateTimeOffset now)
    {
        State = SubmissionState.Judged;
        Verdict = result.Verdict;
        Detail = result.Detail;
        Score = result.Score;
        Passed = result.Tests.Count(test => test.Status == TestStatus.Passed);
        Total = result.Tests.Count;
        TimeMs = result.TimeMs;
        MemoryKb = result.MemoryKb;
        Results = ResultSnapshot.Of(result).ToJson();
        JudgedAt = now;
    }

    private void Require(SubmissionState state)
    {
        if (State != state)
            throw new InvalidOperationException($"Submission {Id} is {State}, not {state}.");
    }
}
