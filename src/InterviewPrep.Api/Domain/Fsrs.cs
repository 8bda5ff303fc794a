using System.Text.Json.Serialization;

namespace InterviewPrep.Api.Domain;

/// <summary>How an attempt went, as the scheduler wants to hear it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rating>))]
public enum Rating
{
    [JsonStringEnumMemberName("again")] Again = 1,
    [JsonStringEnumMemberName("hard")] Hard = 2,
    [JsonStringEnumMemberName("good")] Good = 3,
    [JsonStringEnumMemberName("easy")] Easy = 4,
}

/// <param name="Stability">Days after which the chance of recall has fallen to 90 %.</param>
/// <param name="Difficulty">1 to 10.</param>
public readonly record struct Memory(double Stability, double Difficulty);

/// <summary>
/// When to look at something again: the Free Spaced Repetition Scheduler, version FSRS-6, with its published default weights and no fuzz, in whole days.
/// Source: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm (J. Ye and others); the numbers are those of its implementation
/// ts-fsrs 5.4.2 without learning steps.
/// </summary>
public static class Fsrs
{
    public const double MinDifficulty = 1;
    public const double MaxDifficulty = 10;
    public const double MinStability = 0.001;

    /// <summary>In days: a hundred years.</summary>
    public const int MaxInterval = 36_500;

    /// <summary>The chance of recall at which something comes back.</summary>
    public const double Retention = 0.9;

    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -W[20];
    private static readonly double Factor = Math.Pow(0.9, 1 / Decay) - 1;

    /// <summary>What is remembered after the first attempt.</summary>
    public static Memory First(Rating rating) => new(W[(int)rating - 1], Clamp(FirstDifficulty(rating)));

    /// <param name="days">Since the attempt before; 0 on the same day.</param>
    public static Memory Next(Memory memory, int days, Rating rating)
    {
        var stability = days == 0 ? OnTheSameDay(memory, rating)
            : rating == Rating.Again ? Forgotten(memory, Retrievability(memory, days))
            : Recalled(memory, Retrievability(memory, days), rating);
        return new Memory(Math.Clamp(stability, MinStability, MaxInterval), NextDifficulty(memory, rating));
    }

    /// <summary>The chance, 0 to 1, that it is still known after so many days.</summary>
    public static double Retrievability(Memory memory, int days) => Math.Pow(1 + Factor * days / memory.Stability, Decay);

    /// <summary>Whole days until the chance of recall has fallen to <see cref="Retention"/>.</summary>
    public static int Interval(Memory memory)
    {
        var days = memory.Stability / Factor * (Math.Pow(Retention, 1 / Decay) - 1);
        return (int)Math.Clamp(Math.Round(days, MidpointRounding.AwayFromZero), 1, MaxInterval);
    }

    private static double FirstDifficulty(Rating rating) => W[4] - Math.Exp(W[5] * ((int)rating - 1)) + 1;

    private static double NextDifficulty(Memory memory, Rating rating)
    {
        var change = -W[6] * ((int)rating - 3);
        var damped = memory.Difficulty + change * (MaxDifficulty - memory.Difficulty) / 9;
        return Clamp(W[7] * FirstDifficulty(Rating.Easy) + (1 - W[7]) * damped);
    }

    private static double OnTheSameDay(Memory memory, Rating rating)
    {
        var increase = Math.Exp(W[17] * ((int)rating - 3 + W[18])) * Math.Pow(memory.Stability, -W[19]);
        return memory.Stability * (rating == Rating.Again ? increase : Math.Max(increase, 1));
    }

    private static double Forgotten(Memory memory, double retrievability) => Math.Min(
        W[11] * Math.Pow(memory.Difficulty, -W[12]) * (Math.Pow(memory.Stability + 1, W[13]) - 1) * Math.Exp(W[14] * (1 - retrievability)),
        memory.Stability / Math.Exp(W[17] * W[18]));

    private static double Recalled(Memory memory, double retrievability, Rating rating)
    {
        var increase = Math.Exp(W[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -W[9]) * (Math.Exp(W[10] * (1 - retrievability)) - 1);
        return memory.Stability * (1 + increase * (rating == Rating.Hard ? W[15] : 1) * (rating == Rating.Easy ? W[16] : 1));
    }

    private static double Clamp(double difficulty) => Math.Clamp(difficulty, MinDifficulty, MaxDifficulty);
}
