using FsCheck;
using FsCheck.Fluent;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>What must hold for every value of a kind. A failure names the value, made as small as it gets, and the seed it came from.</summary>
internal static class Property
{
    private const int Tries = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task HoldsAsync<T>(Gen<T> values, Action<T> property) => HoldsAsync(values, _ => [], property);

    /// <param name="smaller">Values to try instead of one that fails.</param>
    public static Task HoldsAsync<T>(Gen<T> values, Func<T, IEnumerable<T>> smaller, Action<T> property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Tries).WithQuietOnSuccess(true);
        // On a thread of its own, so that a loop without end is a failure too.
        return Task.Run(() => Check.One(config, Prop.ForAll(Arb.From(values, smaller), property))).WaitAsync(Patience);
    }
}
