using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Api.Domain;

namespace InterviewPrep.Api.Tests.Features.Reviews;

/// <summary>The scheduler against its published implementation, and what must hold of it for every history.</summary>
public sealed class FsrsTests
{
    private static readonly Rating[] Ratings = Enum.GetValues<Rating>();

    private static readonly Gen<Memory> Memories =
        from attempts in Gen.Elements(Ratings).SelectMany(rating => Gen.Choose(0, 2_000).Select(days => (Days: days, Rating: rating))).NonEmptyListOf()
        select attempts.Skip(1).Aggregate(Fsrs.First(attempts[0].Rating), (memory, attempt) => Fsrs.Next(memory, attempt.Days, attempt.Rating));

    /// <summary>Computed with ts-fsrs 5.4.2 (FSRS-6, default weights): rating, days since the one before, stability, difficulty, interval.</summary>
    public static TheoryData<(int Rating, int Days, double Stability, double Difficulty, int Interval)[]> Published =>
    [
        [
            (3, 0, 2.3065, 2.11810397, 2), (3, 2, 10.96433194, 2.11121424, 11), (3, 11, 46.28021494, 2.1043314, 46), (3, 46, 162.86219887, 2.09745544, 163),
            (3, 163, 497.44720499, 2.09058635, 497), (3, 497, 1345.52877622, 2.08372413, 1346), (1, 1346, 9.44460138, 7.38320232, 9), (1, 9, 1.31263907, 9.12510476, 1),
            (3, 1, 2.34967337, 9.11120802, 2), (3, 2, 4.19402844, 9.09732518, 4), (3, 4, 7.46654048, 9.08345622, 7), (3, 7, 12.73154758, 9.06960113, 13),
        ],
        [
            (1, 0, 0.212, 6.4133, 1), (2, 1, 1.21921728, 7.60420977, 1), (3, 1, 3.08630622, 7.59183393, 3), (4, 3, 11.70616243, 6.77236542, 12),
            (1, 12, 1.48336039, 8.92432683, 1), (2, 1, 2.17939564, 9.2711464, 2), (3, 2, 3.85510789, 9.25710362, 4), (4, 4, 9.41403565, 8.99409064, 9),
        ],
        // The one that the implementations share as a test of theirs, with a second attempt on the first day.
        [
            (1, 0, 0.212, 6.4133, 1), (3, 0, 0.24668919, 6.40211507, 1), (3, 1, 2.02147724, 6.39094132, 2), (3, 3, 7.86369875, 6.37977875, 8),
            (3, 8, 21.91771334, 6.36862734, 22), (3, 21, 53.62690465, 6.35748708, 54),
        ],
        [(4, 0, 8.2956, 1, 8), (1, 0, 2.56250817, 7.02698957, 3), (2, 0, 2.56250817, 8.01160551, 3), (3, 0, 2.56250817, 7.99882227, 3)],
    ];

    [Theory]
    [MemberData(nameof(Published), DisableDiscoveryEnumeration = true)]
    public void It_answers_as_the_published_implementation_does((int Rating, int Days, double Stability, double Difficulty, int Interval)[] history)
    {
        Memory? memory = null;
        foreach (var (rating, days, stability, difficulty, interval) in history)
        {
            memory = memory is { } before ? Fsrs.Next(before, days, (Rating)rating) : Fsrs.First((Rating)rating);
            memory.Value.Stability.Should().BeApproximately(stability, 1e-4);
            memory.Value.Difficulty.Should().BeApproximately(difficulty, 1e-6);
            Fsrs.Interval(memory.Value).Should().Be(interval);
        }
    }

    [Fact]
    public void Every_history_keeps_the_bounds() => Holds(Memories, memory =>
    {
        memory.Difficulty.Should().BeInRange(Fsrs.MinDifficulty, Fsrs.MaxDifficulty);
        memory.Stability.Should().BeInRange(Fsrs.MinStability, Fsrs.MaxInterval);
        Fsrs.Interval(memory).Should().BeInRange(1, Fsrs.MaxInterval);
    });

    [Fact]
    public void A_better_rating_never_comes_back_earlier_nor_makes_it_harder() => Holds(from memory in Memories from days in Gen.Choose(0, 2_000) select (memory, days), one =>
    {
        var next = Ratings.Select(rating => Fsrs.Next(one.memory, one.days, rating)).ToList();

        next.Select(Fsrs.Interval).Should().BeInAscendingOrder();
        next.Select(memory => memory.Difficulty).Should().BeInDescendingOrder();
    });

    [Fact]
    public void What_is_forgotten_is_never_remembered_longer_than_before() => Holds(from memory in Memories from days in Gen.Choose(0, 2_000) select (memory, days), one =>
        Fsrs.Next(one.memory, one.days, Rating.Again).Stability.Should().BeLessThanOrEqualTo(Math.Max(one.memory.Stability, Fsrs.MinStability)));

    [Fact]
    public void The_forgetting_curve_falls_from_1_through_the_wanted_retention() => Holds(from memory in Memories from days in Gen.Choose(0, 10_000) select (memory, days), one =>
    {
        Fsrs.Retrievability(one.memory, 0).Should().Be(1);
        Fsrs.Retrievability(one.memory, one.days + 1).Should().BeLessThan(Fsrs.Retrievability(one.memory, one.days)).And.BePositive();
        Fsrs.Retrievability(one.memory with { Stability = one.days + 1 }, one.days + 1).Should().BeApproximately(Fsrs.Retention, 1e-9);
    });

    private static void Holds<T>(Gen<T> values, Action<T> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true), Prop.ForAll(Arb.From(values), property));
}
