namespace InterviewPrep.E2E.Support;

/// <summary>A bank of one question of each of five kinds, so that a test knows what is drawn.</summary>
public sealed class InterviewBank : IDisposable
{
    public const string Coding = Answers.Slug;
    public const string Sql = "successors-that-cost-less";
    public const string Concept = "how-a-password-is-stored";
    public const string Review = "search-in-the-ticket-desk";
    public const string Behavioural = "an-outage-you-caused";

    private static readonly string[] Packages =
        [$"coding/{Coding}", $"sql/{Sql}", $"concept/{Concept}", $"review/{Review}", $"behavioural/{Behavioural}"];

    public InterviewBank()
    {
        Folder = Repository.CopyBank(Packages);
        var mocks = Directory.CreateDirectory(Path.Combine(Folder, "mocks")).FullName;
        File.WriteAllText(Path.Combine(mocks, "five-kinds.yaml"), Template("Five kinds", "free"));
        File.WriteAllText(Path.Combine(mocks, "five-rounds.yaml"), Template("Five rounds", "in-turn"));
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Template(string name, string order) =>
        $$"""
        name: {{name}}
        summary: One question of each of five kinds.
        company: any
        levels: [junior, mid, senior, lead]
        minutes: 90
        order: {{order}}
        sections:
          - { name: Code, kind: coding, count: 1, minutes: 20 }
          - { name: Query, kind: sql, count: 1, minutes: 20 }
          - { name: Fundamentals, kind: concept, count: 1, minutes: 10 }
          - { name: Reading, kind: review, count: 1, minutes: 20 }
          - { name: Story, kind: behavioural, count: 1, minutes: 20 }
        rules: [Answer what you can.]
        """;
}
