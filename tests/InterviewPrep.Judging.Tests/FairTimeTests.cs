using System.Diagnostics;
using System.Globalization;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>A time limit is one of CPU time: however busy the machine is, the same solution gets the same verdict.</summary>
[Collection(Alone.Name)]
public sealed class FairTimeTests
{
    private const int LimitMs = 300;
    private const int AtOnce = 4;

    [Fact]
    public async Task Half_of_the_limit_is_enough_fifty_times_on_a_busy_machine() => await JudgeWhileBusyAsync(50, LimitMs / 2, Verdict.Accepted);

    [Fact]
    public async Task Four_times_the_limit_is_too_much_twenty_times_on_a_busy_machine() => await JudgeWhileBusyAsync(20, 4 * LimitMs, Verdict.TimeLimitExceeded);

    private static async Task JudgeWhileBusyAsync(int times, int cpuMs, Verdict expected)
    {
        var problem = TestPackages.Find("sum-of-numbers");
        ((CodingContent)problem.Content).Limits.TimeMs.Should().Be(LimitMs);
        await SharedJudge.GetAsync();
        var load = Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => StartBusy()).ToList();
        try
        {
            var results = new JudgeResult[times];
            await Parallel.ForAsync(0, times, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) => results[number] = await SharedJudge.SubmitAsync(problem, Burning(cpuMs)));

            results.CountBy(result => result.Verdict).Should().BeEquivalentTo(
                [KeyValuePair.Create(expected, times)], "{0}", Array.Find(results, result => result.Verdict != expected)?.Detail);
            load.Should().OnlyContain(busy => !busy.HasExited, "the machine was busy all the time");
        }
        finally
        {
            foreach (var busy in load)
            {
                busy.Kill();
                busy.Dispose();
            }
        }
    }

    /// <summary>Ends by itself when this process is gone.</summary>
    private static Process StartBusy() =>
        Process.Start("sh", ["-c", "while kill -0 $0; do :; done", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);

    private static string Burning(int cpuMs) => $$"""
        // {{Guid.NewGuid()}}
        public class Solution
        {
            public int Sum(int[] numbers)
            {
                if (numbers is [7])
                    for (var started = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - started < TimeSpan.FromMilliseconds({{cpuMs}});)
                        Thread.SpinWait(1000);
                return numbers.Sum();
            }
        }
        """;
}
