using System.Collections.Concurrent;
using System.CommandLine;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Packages;
using Spectre.Console;

namespace InterviewPrep.Cli;

/// <summary>Proves packages in the real sandbox. Exit code: 0 all proved, 1 a fault, 2 nothing could be verified.</summary>
internal static class Verify
{
    public static Command Command()
    {
        var paths = new Argument<DirectoryInfo[]>("path") { Description = "Folders of problems, kinds or a whole bank; by default ./problems.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("verify", "Judge every solution of every package and compare with the verdict that its folder names.") { paths };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(paths) is { Length: > 0 } given ? given : [new DirectoryInfo("problems")], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo[] paths, CancellationToken cancellation)
    {
        if (Array.Find(paths, path => !path.Exists) is { } missing)
            return Nothing($"There is no folder {missing}.");
        var bank = ProblemBank.LoadFolders(paths.SelectMany(path => PackageFolders(path.FullName)).Distinct(StringComparer.Ordinal));
        var mocks = paths.Select(path => (path.FullName, Bank: MockBank.Load(path.FullName))).ToList();
        var faults = new ConcurrentBag<PackageFault>([.. bank.Faults, .. mocks.SelectMany(one => one.Bank.Faults.Concat(MockVerifier.Verify(one.FullName, one.Bank, bank)))]);
        if (bank.Problems.Count + bank.Faults.Count == 0)
            return Nothing($"No problem.yaml lies below {string.Join(", ", paths.Select(path => path.ToString()))}.");

        await using var judge = new Judge(JudgeOptions.Default);
        if (await judge.StartAsync(cancellation) is { Ready: false } status)
            return Nothing(status.Detail);
        await AnsiConsole.Progress().Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn()).StartAsync(async progress =>
        {
            var bar = progress.AddTask("Verifying", maxValue: Math.Max(1, bank.Problems.Count));
            var verifier = new PackageVerifier(judge);
            await Parallel.ForEachAsync(bank.Problems, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, async (package, stop) =>
            {
                foreach (var fault in await verifier.VerifyAsync(package, stop))
                    faults.Add(fault);
                bar.Increment(1);
            });
        });
        return Report(bank, mocks.Sum(one => one.Bank.Templates.Count), faults);
    }

    private static int Report(ProblemBank bank, int templates, ConcurrentBag<PackageFault> faults)
    {
        foreach (var fault in faults.OrderBy(fault => fault.File, StringComparer.Ordinal))
            Console.Error.WriteLine(fault);
        var broken = faults.Where(fault => !fault.File.Contains($"/{MockBank.Folder}/", StringComparison.Ordinal)).Select(fault => fault.Slug).Distinct(StringComparer.Ordinal).Count();
        var total = bank.Problems.Select(problem => problem.Slug).Concat(bank.Faults.Select(fault => fault.Slug)).Distinct(StringComparer.Ordinal).Count();
        Console.WriteLine($"{total - broken} of {total} packages proved, {bank.Problems.Sum(problem => problem.Content.Solutions.Count)} solutions judged, {templates} interviews drawn.");
        return faults.IsEmpty ? 0 : 1;
    }

    private static IEnumerable<string> PackageFolders(string path) =>
        File.Exists(Path.Combine(path, "problem.yaml"))
            ? [path.TrimEnd('/')]
            : ProblemBank.Kinds.Contains(Path.GetFileName(path.TrimEnd('/')))
                ? Directory.EnumerateDirectories(path)
                : ProblemBank.Kinds.Select(kind => Path.Combine(path, kind)).Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories);

    private static int Nothing(string reason)
    {
        Console.Error.WriteLine(reason);
        return 2;
    }
}
