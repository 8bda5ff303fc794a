using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Fuzz;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Mocks;

/// <summary>A small bank, sections that compete for it, and what somebody has seen of it. Scarce on purpose: about half of them cannot be drawn.</summary>
internal sealed record DrawCase(IReadOnlyList<MockSection> Sections, IReadOnlyList<string> Levels, IReadOnlyList<ProblemPackage> Bank, IReadOnlyDictionary<Guid, Acquaintance> Known, int Seed)
{
    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Kinds = ["coding", "sql"];
    private static readonly string[] Difficulties = ["easy", "medium", "hard"];
    private static readonly string[] Skills = ["arrays", "strings", "sql"];
    private static readonly string[] AllLevels = ["junior", "senior"];

    public static readonly Gen<DrawCase> Any = Numbers.Bits<int>().Select(seed => Of(new Random(seed), seed));

    public IEnumerable<ProblemPackage> Free => Bank.Where(problem => !Known[problem.Uuid].IsBarred);

    public MockDrawing Draw() => MockDraw.Draw(Sections, Levels, Bank, problem => Known[problem.Uuid], Seed);

    public bool Fits(ProblemPackage problem, MockSection section) => MockDraw.Fits(problem, section, Levels);

    /// <summary>The smaller, the sooner it is to be asked.</summary>
    public (int, DateTimeOffset) Turn(ProblemPackage problem) => Known[problem.Uuid] switch
    {
        { SeenAt: null } => (0, default),
        { IsDue: true } => (1, default),
        var known => (2, known.SeenAt.Value),
    };

    private static DrawCase Of(Random random, int seed)
    {
        var like = TestPackages.Find("sum-of-numbers");
        var bank = Enumerable.Range(0, random.Next(1, 14)).Select(n => like with
        {
            Uuid = new Guid(n, 0, 0, new byte[8]),
            Slug = $"p{n}",
            Kind = One(random, Kinds),
            Difficulty = One(random, Difficulties),
            Levels = Some(random, AllLevels, 1),
            Skills = Some(random, Skills, 1),
        }).ToList();
        var sections = Enumerable.Range(0, random.Next(1, 5)).Select(n => new MockSection($"S{n}", One(random, Kinds), random.Next(1, 4), 10, Some(random, Difficulties, 0), Some(random, Skills, 0))).ToList();
        return new DrawCase(sections, Some(random, AllLevels, 0), bank, bank.ToDictionary(problem => problem.Uuid, _ => Acquainted(random)), seed);
    }

    private static Acquaintance Acquainted(Random random) =>
        new(random.Next(2) == 0 ? null : Epoch.AddDays(random.Next(5)), IsDue: random.Next(3) == 0, IsBarred: random.Next(6) == 0);

    private static string One(Random random, string[] of) => of[random.Next(of.Length)];

    private static List<string> Some(Random random, string[] of, int least)
    {
        var copy = of.ToArray();
        random.Shuffle(copy);
        return [.. copy.Take(random.Next(least, of.Length + 1))];
    }
}
