using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Tests.Knowledge;

/// <summary>Packages of the kinds without code: what is wrong in one is told with its file and line.</summary>
public sealed class KnowledgePackageTests
{
    private const string Text = """
        question:
          type: text
          keyPoints:
            - { point: Sorted, weight: 50, terms: [[sort*, in order]] }
            - { point: A copy, weight: 30, terms: [[copy, copies]] }
            - { point: Writes pay, weight: 20, terms: [[write*], [slow*, cost*]] }
          followUps:
            - { question: How many?, answer: Few. }
        """;

    public static TheoryData<string> Kinds => [.. ProblemBank.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_new_writes_can_be_loaded(string kind)
    {
        using var folder = new SkeletonFolder(kind);

        var bank = folder.Load();

        bank.Faults.Should().BeEmpty();
        bank.Problems.Should().ContainSingle().Which.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("correct: true, ", "", "options: 0 are correct; exactly one must be")]
    [InlineData("{ text: One, ", "{ text: One, correct: true, ", "options: 2 are correct; exactly one must be")]
    [InlineData("type: single", "type: multiple", "options: 1 are correct; at least two and not all must be")]
    [InlineData("type: single", "type: riddle", "type: 'riddle' is not one of single, multiple, order, predict, text")]
    [InlineData("correct: true", "correct: yes", "correct: 'yes' is not one of true, false")]
    [InlineData("    - { text: Three, why: It leaves one over. }\n", "", "options: a list of 3 to 6 is expected")]
    [InlineData("type: single", "type: order", "the key 'items' is missing")]
    [InlineData("why: It is twice one. }", "because: It is twice one. }", "the key 'why' is missing")]
    [InlineData("minutes: 15", "minutes: 15\nsnippet: none", "unknown key 'snippet'")]
    public void A_concept_question_that_is_wrong_is_refused(string from, string to, string message)
    {
        using var folder = new SkeletonFolder(ProblemBank.Concept).Change("problem.yaml", from, to);

        folder.Load().Faults.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Fact]
    public void The_weights_of_key_points_add_up()
    {
        using var folder = WithQuestion(Text.Replace("weight: 20", "weight: 25", StringComparison.Ordinal)).Write("model.md", "A sorted copy; every write costs more.");

        folder.Load().Faults.Should().ContainSingle().Which.Message.Should().Be("keyPoints: the weights add up to 105, not to 100");
    }

    [Fact]
    public async Task The_model_answer_reaches_every_key_point()
    {
        using var folder = WithQuestion(Text).Write("model.md", "Copies that are kept IN\norder; a slow database.");

        (await folder.VerifyAsync()).Should().Equal("model.md: the model answer does not reach the key point \"Writes pay\"");
    }

    [Theory]
    [InlineData("public static class Program { public static void Main() { Console.WriteLine(1); Console.WriteLine(2); } }")]
    [InlineData("public static class Program { public static async Task Main() { await Task.Yield(); Console.Write(\"1\\n2\"); } }")]
    public async Task A_snippet_that_prints_what_the_package_says_is_proved(string snippet)
    {
        using var folder = WithQuestion("question: { type: predict, output: \"1\\n2\\n\", why: Twice. }").Write("snippet.cs", snippet);

        (await folder.VerifyAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Console.WriteLine(3);", "problem.yaml: output: snippet.cs prints something else: 3\n")]
    [InlineData("Console.WriteLine(x);", "snippet.cs: line 1: The name 'x' does not exist in the current context")]
    [InlineData("throw new InvalidOperationException(\"no\");", "snippet.cs: line 1: System.InvalidOperationException: no")]
    public async Task A_snippet_that_does_something_else_is_not(string body, string fault)
    {
        using var folder = WithQuestion("question: { type: predict, output: \"1\\n2\\n\", why: Twice. }")
            .Write("snippet.cs", $"public static class Program {{ public static void Main() {{ {body} }} }}");

        (await folder.VerifyAsync()).Should().Equal(fault);
    }

    [Theory]
    [InlineData("file: Search.cs, lines: 4", "file: Other.cs, lines: 4", "file: 'Other.cs' is not in after/")]
    [InlineData("lines: 4", "lines: 9", "lines: Search.cs has lines 1 to 6")]
    [InlineData("lines: 4", "lines: four", "lines: one line or a range such as 14-16 is expected")]
    [InlineData("lines: 4", "lines: 5", "code: line 5 of Search.cs does not contain it")]
    [InlineData("lines: 4, code: double", "lines: 1, code: orders", "lines: none of them is changed in Search.cs")]
    [InlineData("lines: 4, code: double", "lines: 3-4, code: name", "Search.cs, line 3: two defects or decoys share this line")]
    [InlineData("severity: critical", "severity: grave", "severity: 'grave' is not one of critical, major, minor")]
    public void A_review_whose_defects_lie_elsewhere_is_refused(string from, string to, string message)
    {
        using var folder = new SkeletonFolder(ProblemBank.Review).Change("problem.yaml", from, to);

        folder.Load().Faults.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Fact]
    public async Task A_review_that_new_wrote_is_proved_and_one_of_a_single_category_is_not()
    {
        using var folder = new SkeletonFolder(ProblemBank.Review);
        (await folder.VerifyAsync()).Should().BeEmpty();

        folder.Change("problem.yaml", "category: correctness", "category: security");

        (await folder.VerifyAsync()).Should().Equal("problem.yaml: all defects are of one category");
    }

    [Theory]
    [InlineData("situation: 60", "situation: 5", "situation: a whole number from 10 to 500 is expected")]
    [InlineData("weight: 25, strong: Says I.", "weight: 20, strong: Says I.", "rubric: the weights add up to 95, not to 100")]
    public void A_behavioural_question_that_is_wrong_is_refused(string from, string to, string message)
    {
        using var folder = new SkeletonFolder(ProblemBank.Behavioural).Change("problem.yaml", from, to);

        folder.Load().Faults.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Fact]
    public async Task A_model_answer_keeps_to_its_budgets_and_has_all_parts()
    {
        using var folder = new SkeletonFolder(ProblemBank.Behavioural);
        (await folder.VerifyAsync()).Should().BeEmpty();

        folder.Change("problem.yaml", "action: 160", "action: 12").Change("model.md", "## Result", "## Ending");

        (await folder.VerifyAsync()).Should().Equal("model.md: 'Action' has 16 words; its budget is 12", "model.md: the part '## Result' is missing");
    }

    private static SkeletonFolder WithQuestion(string question)
    {
        var folder = new SkeletonFolder(ProblemBank.Concept);
        return folder.Write("problem.yaml", $"""
            name: A first try
            uuid: 00000000-0000-4000-9000-000000000077
            version: 1
            license: cc by-sa 4.0
            difficulty: easy
            levels: [junior]
            skills: [csharp]
            minutes: 5
            {question}
            """);
    }
}
