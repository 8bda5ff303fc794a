using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Api.Domain.Mocks;
using Property = InterviewPrep.Judging.Tests.Fuzz.Property;

namespace InterviewPrep.Api.Tests.Features.Mocks;

public sealed class MockScoreTests
{
    private static readonly Gen<double> Scores = Gen.Choose(0, 1000).Select(thousandths => thousandths / 1000.0);
    private static readonly Gen<int> Budgets = Gen.Choose(3_000, 8 * 3_600_000);
    private static readonly Gen<int> Times = Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 8 * 3_600_000));

    private static readonly Gen<Answered> AnyAnswered = Scores.SelectMany(_ => Times, (score, spent) => (score, spent)).SelectMany(_ => Budgets, (one, budget) => new Answered(one.score, one.spent, budget));

    private sealed record Answered(double Score, int SpentMs, int BudgetMs)
    {
        public ItemPoints Points(double of = 100) => MockScore.Points(of, Score, SpentMs, BudgetMs);
    }

    [Fact]
    public Task Points_lie_between_nothing_and_what_the_question_weighs() => Property.HoldsAsync(AnyAnswered, one =>
    {
        var points = one.Points(37);

        points.Answer.Should().BeInRange(0, 37 * 0.9 + 1e-9);
        points.Pace.Should().BeInRange(0, 37 * 0.1 + 1e-9);
        points.Sum.Should().BeInRange(0, 37 + 1e-9);
    });

    [Fact]
    public Task A_better_answer_never_has_fewer_points() => Property.HoldsAsync(AnyAnswered.SelectMany(_ => Scores, (one, other) => (one, other)), pair =>
    {
        var (better, worse) = (pair.one with { Score = Math.Max(pair.one.Score, pair.other) }, pair.one with { Score = Math.Min(pair.one.Score, pair.other) });

        better.Points().Sum.Should().BeGreaterThanOrEqualTo(worse.Points().Sum);
    });

    [Fact]
    public Task More_time_never_brings_points() => Property.HoldsAsync(AnyAnswered.SelectMany(_ => Times, (one, more) => (one, more)), pair =>
        (pair.one with { SpentMs = pair.one.SpentMs + pair.more }).Points().Sum.Should().BeLessThanOrEqualTo(pair.one.Points().Sum));

    [Fact]
    public Task The_weights_are_a_hundred_in_all_and_in_proportion_to_the_time() => Property.HoldsAsync(Budgets.NonEmptyListOf(), budgets =>
    {
        var weights = MockScore.Weights([.. budgets]);

        weights.Sum().Should().BeApproximately(100, 1e-6);
        weights.Zip(budgets).Should().OnlyContain(pair => Math.Abs(pair.First / weights[0] - (double)pair.Second / budgets[0]) < 1e-6 * pair.Second);
    });

    [Fact]
    public Task The_total_is_a_percentage_of_what_is_counted() => Property.HoldsAsync(AnyAnswered.NonEmptyListOf(), answered =>
    {
        var weights = MockScore.Weights([.. answered.Select(one => one.BudgetMs)]);
        var points = answered.Zip(weights, (one, of) => one.Points(of)).ToList();

        MockScore.Total(points).Should().BeInRange(0, 100);
        // A half may be rounded either way: it is a half in one order of the divisions and a little less in another.
        ((double)MockScore.Total([points[0]])!).Should().BeApproximately(points[0].Sum / weights[0] * 100, 0.5 + 1e-9);
    });

    [Theory]
    [InlineData(1.0, 0, 100)]
    [InlineData(1.0, 60_000, 100)]
    [InlineData(1.0, 90_000, 95)]
    [InlineData(1.0, 120_000, 90)]
    [InlineData(1.0, 600_000, 90)]
    [InlineData(0.7, 0, 73)]
    [InlineData(0.69, 0, 62)]
    [InlineData(0.0, 0, 0)]
    public void One_question_of_a_minute(double score, int spentMs, int total) => MockScore.Total([MockScore.Points(100, score, spentMs, 60_000)]).Should().Be(total);

    [Fact]
    public void Nothing_counted_has_no_total() => MockScore.Total([]).Should().BeNull();
}
