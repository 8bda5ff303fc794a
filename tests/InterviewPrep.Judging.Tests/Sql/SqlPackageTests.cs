using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>A SQL package that loads and is proved, and every way in which it is not.</summary>
public sealed class SqlPackageTests
{
    private const string Facts = """
        name: Total of each customer
        uuid: 00000000-0000-4000-9000-000000000001
        version: 1
        license: cc by-sa 4.0
        difficulty: easy
        levels: [junior]
        skills: [sql]
        minutes: 5
        limits: { timeMs: 1000, memoryMb: 64 }
        sql:
          answer: query
          order: false
        hints:
          - What comes in?
          - What goes out?
        """;

    [Fact]
    public void What_is_written_down_is_loaded()
    {
        using var folder = Folder();
        folder.Write("problem.yaml", Facts.Replace("order: false", "order: [2, 1]\n  plan:\n    forbidScan: [items, other]\n    useIndex: true", StringComparison.Ordinal))
            .Write("datasets/hidden-no-items-at-all.sql", "INSERT INTO items VALUES (9)");

        var content = folder.Load().Content.Should().BeOfType<SqlContent>().Subject;

        content.Limits.Should().Be(new ProblemLimits(1000, 64));
        content.Datasets.Select(dataset => (dataset.Name, dataset.IsHidden)).Should().Equal(("sample", false), ("no items at all", true), ("twice", true));
        (content.Answer, content.Order.IsExact, content.Starter, content.Check).Should().Be((SqlAnswerKind.Query, false, "SELECT\n", ""));
        content.Order.Keys.Should().Equal(2, 1);
        content.Plan!.ForbidScan.Should().Equal("items", "other");
        content.Plan.UseIndex.Should().BeTrue();
        content.Reference.Name.Should().Be("solutions/accepted/count.sql");
    }

    [Theory]
    [InlineData("order: false", "order: maybe", 12, "order: 'maybe' is not one of true, false")]
    [InlineData("order: false", "order: [0]", 12, "order: '0' is not one of 1, 2")]
    [InlineData("order: false", "order: false\n  shuffle: true", 13, "unknown key 'shuffle'")]
    [InlineData("order: false", "order: false\n  plan: { forbidden: [items] }", 13, "unknown key 'forbidden'")]
    [InlineData("answer: query", "answer: rows", 11, "answer: 'rows' is not one of query, statements")]
    [InlineData("minutes: 5", "minutes: 5\ncompare: exact", 9, "unknown key 'compare'")]
    public void A_wrong_fact_is_named_with_its_line(string right, string wrong, int line, string message)
    {
        using var folder = Folder();
        folder.Write("problem.yaml", Facts.Replace(right, wrong, StringComparison.Ordinal));

        folder.OnlyFault().Should().BeEquivalentTo(new { File = Path.Combine(folder.Path, "problem.yaml"), Line = line }).And.Subject.As<PackageFault>().Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("schema.sql", "the file is missing")]
    [InlineData("starter.sql", "the file is missing")]
    [InlineData("datasets/sample.sql", "the file is missing")]
    [InlineData("solutions/accepted/count.sql", "an accepted solution is needed")]
    public void A_missing_file_is_named(string file, string message)
    {
        using var folder = Folder();
        folder.Delete(file);

        folder.OnlyFault().ToString().Should().Contain(file.Split("/count")[0]).And.Contain(message);
    }

    [Fact]
    public void Statements_need_a_check()
    {
        using var folder = Folder();
        folder.Write("problem.yaml", Facts.Replace("answer: query", "answer: statements", StringComparison.Ordinal));

        folder.OnlyFault().Should().BeEquivalentTo(new { File = Path.Combine(folder.Path, "check.sql"), Message = "the file is missing" });
    }

    [Fact]
    public void A_dataset_of_another_name_is_named()
    {
        using var folder = Folder();
        folder.Write("datasets/large.sql", "");

        folder.OnlyFault().ToString().Should().Contain("large.sql").And.Contain("hidden-<what it tries>.sql");
    }

    [Fact]
    public async Task A_good_package_is_proved() => (await FaultsAsync(_ => { })).Should().BeEmpty();

    [Fact]
    public async Task A_wrong_solution_that_fails_on_the_sample_is_found() => await FindsAsync(
        package => package.Write("solutions/wrong_answer/nought.sql", "-- Counts nothing.\nSELECT 0"), "nought.sql", "it fails on the sample already");

    [Fact]
    public async Task A_solution_with_another_verdict_is_found() => await FindsAsync(
        package => package.Write("solutions/runtime_error/one.sql", "-- Counts one.\nSELECT 1"), "runtime_error/one.sql", "WrongAnswer instead of RuntimeError");

    [Fact]
    public async Task A_solution_with_a_fault_is_found_with_its_line() => await FindsAsync(
        package => package.Write("solutions/accepted/other.sql", "SELECT\n  cuont(*)\nFROM items"), "accepted/other.sql(2): ", "no such function: cuont");

    [Fact]
    public async Task A_wrong_solution_that_does_not_name_its_mistake_is_found() => await FindsAsync(
        package => package.Write("solutions/wrong_answer/silent.sql", "SELECT 1"), "silent.sql", "the first line must be a comment that names the mistake");

    [Fact]
    public async Task Wrong_solutions_that_fail_alike_are_found() => await FindsAsync(
        package => package.Write("solutions/wrong_answer/distinct.sql", "-- Counts one in another way.\nSELECT 1 + 0"), "solutions", "all wrong solutions fail on the same datasets in the same way");

    [Fact]
    public async Task Too_few_wrong_solutions_are_found() => await FindsAsync(package => package.Delete("solutions/wrong_answer/distinct.sql"), "solutions", "at least two wrong solutions are expected");

    [Fact]
    public async Task A_missing_hidden_dataset_is_found() => await FindsAsync(package => package.Delete("datasets/hidden-twice.sql"), "datasets", "a hidden dataset is expected");

    [Fact]
    public async Task Missing_hints_and_a_missing_article_are_found()
    {
        await FindsAsync(package => package.Write("problem.yaml", Facts.Replace("  - What goes out?", "", StringComparison.Ordinal)), "problem.yaml", "at least 2 hints are expected");
        await FindsAsync(package => package.Delete("editorial.md"), "editorial.md", "the article is missing");
    }

    [Fact]
    public async Task A_reference_that_relies_on_the_order_of_storage_is_found() => await FindsAsync(
        package => package.Write("problem.yaml", Facts.Replace("order: false", "order: true", StringComparison.Ordinal))
            .Write("datasets/hidden-twice.sql", $"INSERT INTO items VALUES {string.Join(", ", Enumerable.Range(1, 50).Select(n => $"({n})"))}")
            .Write("solutions/accepted/count.sql", "SELECT id FROM items"),
        "accepted/count.sql",
        "out of order");

    [Fact]
    public async Task A_dataset_that_does_not_load_is_our_fault_and_named() => await FindsAsync(
        package => package.Write("datasets/hidden-twice.sql", "INSERT INTO item VALUES (1)"), "accepted/count.sql", "InternalError instead of Accepted: dataset twice: the dataset: no such table: item");

    private static PackageFolder Folder() => new PackageFolder("total-of-items", ProblemBank.Sql)
        .Write("problem.yaml", Facts)
        .Write("editorial.md", "## Idea\n\nCount them.\n")
        .Write("starter.sql", "SELECT\n")
        .Write("schema.sql", "CREATE TABLE items (id INTEGER);")
        .Write("datasets/sample.sql", "INSERT INTO items VALUES (7);")
        .Write("datasets/hidden-twice.sql", "INSERT INTO items VALUES (7), (8), (8);")
        .Write("solutions/accepted/count.sql", "SELECT count(*) FROM items;")
        .Write("solutions/wrong_answer/one.sql", "-- Counts one.\nSELECT 1;")
        .Write("solutions/wrong_answer/distinct.sql", "-- Counts those that are equal once, and says so twice.\nSELECT count(DISTINCT id) FROM items UNION ALL SELECT 2 FROM items GROUP BY id HAVING count(*) > 1;");

    private static async Task<IReadOnlyList<PackageFault>> FaultsAsync(Action<PackageFolder> change)
    {
        using var folder = Folder();
        change(folder);
        return await new PackageVerifier(await SharedJudge.GetAsync()).VerifyAsync(folder.Load(), CancellationToken.None);
    }

    private static async Task FindsAsync(Action<PackageFolder> change, string file, string message) =>
        (await FaultsAsync(change)).Select(fault => fault.ToString()).Should().Contain(fault => fault.Contains(file) && fault.Contains(message));
}
