namespace InterviewPrep.E2E.Support;

/// <summary>An account nobody else in these tests has.</summary>
public sealed record Account(string Email, string Password)
{
    public static Account New() => new($"{Guid.NewGuid():N}@example.test", "correct horse battery");
}
