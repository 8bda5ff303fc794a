namespace InterviewPrep.Api.Domain;

/// <summary>What a person wrote down about a problem or about one attempt, in Markdown. Every change raises the revision, as a draft's.</summary>
public sealed class Note
{
    /// <summary>In bytes of UTF-8.</summary>
    public const int MaxBytes = 64 * 1024;

    private Note()
    {
    }

    public Note(string personId, Guid subjectId, string text, DateTimeOffset now)
    {
        (PersonId, SubjectId) = (personId, subjectId);
        Change(text, now);
    }

    public string PersonId { get; private set; } = "";

    /// <summary>The uuid of the problem, or the id of the submission.</summary>
    public Guid SubjectId { get; private set; }

    public int Revision { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public string Text { get; private set; } = "";

    public void Change(string text, DateTimeOffset now)
    {
        (Text, SavedAt) = (text, now);
        Revision++;
    }

    /// <summary>Takes in the note of a guest who signs in: both texts, the member's first.</summary>
    public void Absorb(Note guest)
    {
        if (guest.Text == Text || guest.Text.Length == 0)
            return;
        Change(Text.Length == 0 ? guest.Text : $"{Text}\n\n---\n\n{guest.Text}", guest.SavedAt > SavedAt ? guest.SavedAt : SavedAt);
    }

    public Note CopyFor(string personId) => new() { PersonId = personId, SubjectId = SubjectId, Text = Text, Revision = Revision, SavedAt = SavedAt };
}
