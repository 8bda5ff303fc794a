using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Tests.Fuzz;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Mocks;

public sealed class MockDrawTests
{
    [Fact]
    public Task Every_section_gets_as_many_as_it_asks_for_each_fitting_and_none_twice() => Property.HoldsAsync(DrawCase.Any, one =>
    {
        var drawing = one.Draw();

        if (drawing.Shortage is not null)
        {
            drawing.Questions.Should().BeEmpty();
            return;
        }

        drawing.Questions.Select(questions => questions.Count).Should().Equal(one.Sections.Select(section => section.Count));
        drawing.Questions.Zip(one.Sections).Should().OnlyContain(pair => pair.First.All(problem => one.Fits(problem, pair.Second)));
        var all = drawing.Questions.SelectMany(questions => questions).ToList();
        all.Should().OnlyHaveUniqueItems();
        all.Should().NotContain(problem => one.Known[problem.Uuid].IsBarred);
    });

    /// <summary>Hall's theorem: it can be drawn when for every choice of sections enough questions fit one of them.</summary>
    [Fact]
    public Task There_is_a_shortage_only_where_no_drawing_exists() => Property.HoldsAsync(DrawCase.Any, one =>
    {
        var choices = Enumerable.Range(1, (1 << one.Sections.Count) - 1).Select(mask => one.Sections.Where((_, index) => (mask & (1 << index)) != 0).ToList());
        var exists = choices.All(sections => one.Free.Count(problem => sections.Exists(section => one.Fits(problem, section))) >= sections.Sum(section => section.Count));

        (one.Draw().Shortage is null).Should().Be(exists);
    });

    [Fact]
    public Task Nothing_is_asked_before_what_should_have_come_sooner() => Property.HoldsAsync(DrawCase.Any, one =>
    {
        var drawing = one.Draw();
        var left = one.Free.Except(drawing.Questions.SelectMany(questions => questions)).ToList();

        foreach (var (section, questions) in one.Sections.Zip(drawing.Questions))
            foreach (var problem in questions)
                left.Should().NotContain(other => one.Fits(other, section) && one.Turn(other).CompareTo(one.Turn(problem)) < 0);
    });

    [Fact]
    public Task The_same_seed_draws_the_same_whatever_the_order_of_the_bank() => Property.HoldsAsync(DrawCase.Any, one =>
    {
        var first = one.Draw();
        var second = (one with { Bank = [.. one.Bank.Reverse()] }).Draw();

        second.Shortage.Should().Be(first.Shortage);
        second.Questions.Select(questions => questions.Select(problem => problem.Slug)).Should().BeEquivalentTo(first.Questions.Select(questions => questions.Select(problem => problem.Slug)), options => options.WithStrictOrdering());
    });

    [Fact]
    public void Other_seeds_draw_others()
    {
        var like = TestPackages.Find("sum-of-numbers");
        var bank = Enumerable.Range(0, 20).Select(n => like with { Uuid = new Guid(n, 0, 0, new byte[8]), Slug = $"p{n}" }).ToList();
        MockSection[] sections = [new("Coding", "coding", 1, 10, [], [])];

        var drawn = Enumerable.Range(0, 200).Select(seed => MockDraw.Draw(sections, [], bank, _ => default, seed).Questions[0][0].Slug);

        drawn.Distinct().Should().HaveCount(20, "each of twenty comes among two hundred");
    }

    [Fact]
    public void A_section_leaves_to_another_what_only_that_one_can_ask()
    {
        var like = TestPackages.Find("sum-of-numbers");
        var (easy, hard) = (like with { Uuid = new Guid(1, 0, 0, new byte[8]), Slug = "easy", Difficulty = "easy" }, like with { Uuid = new Guid(2, 0, 0, new byte[8]), Slug = "hard", Difficulty = "hard" });
        MockSection[] sections = [new("Either", "coding", 1, 10, [], []), new("Easy", "coding", 1, 10, ["easy"], [])];

        var drawings = Enumerable.Range(0, 20).Select(seed => MockDraw.Draw(sections, [], [easy, hard], _ => default, seed));

        drawings.Should().OnlyContain(drawing => drawing.Shortage == null && drawing.Questions[0][0] == hard && drawing.Questions[1][0] == easy);
    }

    [Fact]
    public void A_shortage_names_the_section_and_how_many_there_are()
    {
        MockSection[] sections = [new("Queries", "sql", 2, 10, [], [])];
        var bank = new[] { TestPackages.Find("orders-by-total"), TestPackages.Find("sum-of-numbers") };

        MockDraw.Draw(sections, [], bank, _ => default, 1).Shortage.Should().Be(
            "The section Queries asks for 2 questions of the kind sql, and only 1 that you did not have in your last interview can be drawn.");
        MockDraw.Draw(sections, [], bank, _ => new Acquaintance(null, false, IsBarred: true), 1).Shortage.Should().Contain("and none that you did not have");
    }
}
