using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>What is wrong with a package is said with its file and line, and stops no other package.</summary>
public sealed class PackageLoadingTests
{
    [Fact]
    public void The_bank_of_the_repository_has_no_fault()
    {
        var bank = ProblemBank.Load(Path.Combine(Repository.Root, "problems"));

        bank.Faults.Should().BeEmpty();
        bank.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void The_packages_of_these_tests_have_no_fault() => TestPackages.All.Faults.Should().BeEmpty();

    [Theory]
    [InlineData("version: 1", "version: 1\nversion: 2", 4, "uplicate key")]
    [InlineData("difficulty: easy", "difficulty: [easy", 5, "is not YAML")]
    [InlineData("difficulty: easy", "difficulty: trivial", 5, "difficulty: 'trivial' is not one of easy, medium, hard")]
    [InlineData("minutes: 5", "minutes: 5\ncolour: red", 9, "unknown key 'colour'")]
    [InlineData("minutes: 5", "minutes: 5\n? [a, b]\n: c", 9, "a key must be a word")]
    [InlineData("minutes: 5", "minutes: soon", 8, "minutes: a whole number from 1 to 240 is expected")]
    [InlineData("minutes: 5", "minutes: 0", 8, "minutes: a whole number from 1 to 240 is expected")]
    [InlineData("minutes: 5\n", "", 1, "the key 'minutes' is missing")]
    [InlineData("name: Same value", "name: ", 1, "name: a text is expected")]
    [InlineData("uuid: 00000000-0000-4000-9000-000000000001", "uuid: 17", 2, "uuid: a UUID is expected")]
    [InlineData("levels: [junior]", "levels: [junior, wizard]", 6, "levels: 'wizard' is not one of junior, mid, senior, lead")]
    [InlineData("levels: [junior]", "levels: junior", 6, "levels: a list is expected")]
    [InlineData("skills: [arrays]", "skills: [[arrays]]", 7, "skills: texts are expected")]
    [InlineData("timeMs: 1000", "timeMs: 10", 9, "timeMs: a whole number from 50 to 20000 is expected")]
    [InlineData("memoryMb: 64", "memoryMb: 64, disk: 1", 9, "unknown key 'disk'")]
    [InlineData("limits: { timeMs: 1000, memoryMb: 64 }", "limits: 5", 9, "limits: a mapping is expected")]
    [InlineData("compare: exact", "compare: similar", 10, "compare: exact, unordered, { float: 1e-6 } or { checker: check.csx } is expected")]
    [InlineData("compare: exact", "compare: { float: 2 }", 10, "compare: exact, unordered, { float: 1e-6 } or { checker: check.csx } is expected")]
    [InlineData("compare: exact", "compare: { checker: ../../other.csx }", 10, "compare: exact, unordered")]
    [InlineData("compare: exact", "compare: exact\nreveal: sometimes", 11, "reveal: 'sometimes' is not one of first-failure, never")]
    public void A_wrong_fact_is_named_with_its_line(string right, string wrong, int line, string message)
    {
        using var folder = new PackageFolder();
        PackageFolder.Facts.Should().Contain(right);
        folder.Write("problem.yaml", PackageFolder.Facts.Replace(right, wrong, StringComparison.Ordinal));

        var fault = folder.OnlyFault();

        fault.Should().BeEquivalentTo(new { Slug = "same-value", File = Path.Combine(folder.Path, "problem.yaml"), Line = line });
        fault.Message.Should().Contain(message).And.NotBeEmpty();
        fault.ToString().Should().StartWith($"{fault.File}({line}): ");
    }

    [Theory]
    [InlineData("- a\n- b", 1)]
    [InlineData("", 1)]
    [InlineData("a: 1\n\tb: 2", 1)]
    public void Facts_that_are_no_mapping_are_named(string yaml, int line)
    {
        using var folder = new PackageFolder().Write("problem.yaml", yaml);

        folder.OnlyFault().Should().BeEquivalentTo(new { File = Path.Combine(folder.Path, "problem.yaml"), Line = line });
    }

    [Theory]
    [InlineData("problem.yaml")]
    [InlineData("statement.md")]
    [InlineData("starter.cs")]
    [InlineData("tests/sample.json")]
    public void A_missing_file_is_named(string file)
    {
        using var folder = new PackageFolder().Delete(file);

        folder.OnlyFault().ToString().Should().Be($"{Path.Combine(folder.Path, file)}: the file is missing");
    }

    [Fact]
    public void A_missing_checker_is_named()
    {
        using var folder = new PackageFolder().Write("problem.yaml", PackageFolder.Facts.Replace("compare: exact", "compare: { checker: check.csx }", StringComparison.Ordinal));

        folder.OnlyFault().ToString().Should().Be($"{Path.Combine(folder.Path, "check.csx")}: the file is missing");
    }

    [Theory]
    [InlineData("[\n{ \"name\": \"a\", }]", 2, "trailing comma")]
    [InlineData("{}", 1, "a list of test cases is expected")]
    [InlineData("[]", 1, "a list of test cases is expected")]
    [InlineData("[\n{ \"name\": \"a\", \"args\": [1], \"expected\": 1 },\n\n7]", 4, "test 2: a test case is an object")]
    [InlineData("[\n{ \"args\": [1], \"expected\": 1 }]", 2, "test 1: a test case needs a \"name\"")]
    [InlineData("[\n{ \"name\": \" \", \"args\": [1], \"expected\": 1 }]", 2, "test 1: a test case needs a \"name\"")]
    [InlineData("[\n{ \"name\": \"\\ud800\", \"args\": [1], \"expected\": 1 }]", 2, "test 1: ")]
    [InlineData("[\n{ \"name\": \"a\", \"args\": [1] }]", 2, "test 1: \"a\" needs \"expected\"")]
    [InlineData("[\n{ \"name\": \"a\", \"args\": [1], \"calls\": [], \"expected\": 1 }]", 2, "test 1: \"a\" needs either \"args\" or \"calls\", an array")]
    [InlineData("[\n{ \"name\": \"a\", \"args\": 1, \"expected\": 1 }]", 2, "test 1: \"a\" needs either \"args\" or \"calls\", an array")]
    [InlineData("[\n{ \"name\": \"a\", \"arg\": [1], \"expected\": 1 }]", 2, "test 1: unknown member \"arg\"")]
    public void A_wrong_test_is_named_with_its_line(string json, int line, string message)
    {
        using var folder = new PackageFolder().Write("tests/hidden.json", json);

        var fault = folder.OnlyFault();

        fault.Should().BeEquivalentTo(new { File = Path.Combine(folder.Path, "tests/hidden.json"), Line = line });
        fault.Message.Should().Contain(message);
    }

    [Fact]
    public void A_folder_of_solutions_that_names_no_verdict_is_named()
    {
        using var folder = new PackageFolder().Write("solutions/rejected/a.cs", "");

        folder.OnlyFault().ToString().Should().StartWith($"{Path.Combine(folder.Path, "solutions/rejected")}: is not named after a verdict: accepted, wrong_answer");
    }

    [Theory]
    [InlineData("Same-Value")]
    [InlineData("same_value")]
    [InlineData("same--value")]
    [InlineData("-same")]
    public void A_folder_that_is_no_slug_is_named(string slug)
    {
        using var folder = new PackageFolder(slug);

        folder.OnlyFault().Message.Should().StartWith($"the folder's name '{slug}' is not a slug");
    }

    [Fact]
    public void A_broken_package_and_a_second_of_the_same_uuid_stop_no_other()
    {
        using var good = new PackageFolder();
        CopyTo(good, "z-copy");
        CopyTo(good, "broken");
        File.Delete(Path.Combine(good.Bank, "coding/broken/starter.cs"));

        var bank = ProblemBank.Load(good.Bank);

        bank.Problems.Select(problem => problem.Slug).Should().Equal("same-value");
        bank.Faults.Select(fault => fault.ToString()).Should().BeEquivalentTo(
            $"{good.Bank}/coding/broken/starter.cs: the file is missing",
            $"{good.Bank}/coding/z-copy/problem.yaml: has the slug or the uuid of {good.Path}");
    }

    [Fact]
    public void The_hash_tells_any_change()
    {
        using var folder = new PackageFolder();
        var before = folder.Load().Hash;

        folder.Load().Hash.Should().Be(before);
        folder.Write("statement.md", "Return the value!\n").Load().Hash.Should().NotBe(before);
    }

    [Fact]
    public void A_missing_bank_is_an_error()
    {
        var load = () => ProblemBank.Load("/nowhere/problems");

        load.Should().Throw<DirectoryNotFoundException>().WithMessage("*/nowhere/problems*");
    }

    private static void CopyTo(PackageFolder package, string slug)
    {
        foreach (var file in Directory.EnumerateFiles(package.Path, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(package.Bank, "coding", slug, Path.GetRelativePath(package.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
