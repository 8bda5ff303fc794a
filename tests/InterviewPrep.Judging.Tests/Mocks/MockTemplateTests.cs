using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Mocks;

public sealed class MockTemplateTests : IDisposable
{
    private const string Right = """
        name: A day
        summary: Short.
        company: mid-size
        levels: [junior]
        minutes: 25
        order: in-turn
        sections:
          - name: Coding
            kind: coding
            count: 1
            minutes: 15
          - name: Queries
            kind: sql
            count: 2
            minutes: 10
            difficulty: [easy, medium]
            skills: [sql]
        rules:
          - No talking.
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("interviewprep-mocks-");

    [Fact]
    public void The_interviews_of_the_repository_can_be_drawn_from_its_problems_twice_in_a_row()
    {
        var problems = Path.Combine(Repository.Root, "problems");
        var mocks = MockBank.Load(problems);

        mocks.Faults.Should().BeEmpty();
        mocks.Templates.Should().NotBeEmpty().And.BeInAscendingOrder(template => template.Minutes);
        MockVerifier.Verify(problems, mocks, ProblemBank.Load(problems)).Should().BeEmpty();
    }

    [Fact]
    public void A_file_is_read_as_it_is_written()
    {
        var template = Load(Right).Templates.Should().ContainSingle().Subject;

        template.Should().BeEquivalentTo(new MockTemplate(
            "day", "A day", "Short.", CompanyKind.MidSize, ["junior"], 25, MockOrder.InTurn,
            [new MockSection("Coding", "coding", 1, 15, [], []), new MockSection("Queries", "sql", 2, 10, ["easy", "medium"], ["sql"])],
            ["No talking."]));
    }

    [Theory]
    [InlineData("name: A day\n", "", 1, "the key 'name' is missing")]
    [InlineData("company: mid-size", "company: huge", 3, "company: 'huge' is not one of any, large, mid-size, start-up")]
    [InlineData("levels: [junior]", "levels: [wizard]", 4, "levels: 'wizard' is not one of junior, mid, senior, lead")]
    [InlineData("minutes: 25", "minutes: 30", 1, "minutes: the sections have 25 minutes, not 30")]
    [InlineData("minutes: 25", "minutes: 0", 5, "minutes: a whole number from 1 to 480 is expected")]
    [InlineData("order: in-turn", "order: any", 6, "order: 'any' is not one of free, in-turn")]
    [InlineData("kind: sql", "kind: riddle", 13, "kind: 'riddle' is not one of ")]
    [InlineData("count: 2", "count: 21", 14, "count: a whole number from 1 to 20 is expected")]
    [InlineData("difficulty: [easy, medium]", "difficulty: [mild]", 16, "difficulty: 'mild' is not one of easy, medium, hard")]
    [InlineData("    minutes: 15", "    minutes: 15\n    seconds: 3", 12, "unknown key 'seconds'")]
    [InlineData("rules:", "colour: red\nrules:", 18, "unknown key 'colour'")]
    [InlineData("rules:\n  - No talking.", "rules: []", 18, "rules: a list is expected")]
    [InlineData("levels: [junior]", "levels: [junior", 4, "is not YAML")]
    public void What_is_wrong_is_named_with_its_line_and_stops_no_other(string right, string wrong, int line, string message)
    {
        Right.Should().Contain(right);
        File.WriteAllText(FileOf("other"), Right);

        var bank = Load(Right.Replace(right, wrong, StringComparison.Ordinal));

        bank.Templates.Select(template => template.Slug).Should().Equal("other");
        var fault = bank.Faults.Should().ContainSingle().Subject;
        fault.Should().BeEquivalentTo(new { Slug = "day", File = FileOf("day"), Line = line });
        fault.Message.Should().Contain(message);
    }

    [Fact]
    public void One_that_cannot_be_drawn_from_the_bank_is_named_by_its_file()
    {
        var bank = Load(Right);

        var fault = MockVerifier.Verify(_root.FullName, bank, ProblemBank.LoadFolders([])).Should().ContainSingle().Subject;

        fault.Slug.Should().Be("day");
        fault.ToString().Should().StartWith($"{FileOf("day")}: The section Coding asks for 1 questions of the kind coding, and none");
    }

    [Fact]
    public void A_bank_that_is_enough_for_one_time_alone_is_not_enough()
    {
        var bank = Load(Right.Replace("levels: [junior]", "levels: [junior, mid, senior, lead]", StringComparison.Ordinal).Replace("            skills: [sql]\n", "", StringComparison.Ordinal));
        var few = ProblemBank.LoadFolders(new[] { "coding/sum-of-numbers", "sql/orders-by-total", "sql/orders-of-a-day" }.Select(folder => Path.Combine(AppContext.BaseDirectory, "Packages", folder)));

        MockDraw.Draw(bank.Templates[0].Sections, [], few.Problems, _ => default, 0).Shortage.Should().BeNull();
        MockVerifier.Verify(_root.FullName, bank, few).Should().ContainSingle();
    }

    [Fact]
    public void Without_the_folder_there_are_none() => MockBank.Load(_root.FullName).Templates.Should().BeEmpty();

    public void Dispose() => _root.Delete(recursive: true);

    private string FileOf(string slug)
    {
        Directory.CreateDirectory(Path.Combine(_root.FullName, "mocks"));
        return Path.Combine(_root.FullName, "mocks", $"{slug}.yaml");
    }

    private MockBank Load(string yaml)
    {
        File.WriteAllText(FileOf("day"), yaml);
        return MockBank.Load(_root.FullName);
    }
}
