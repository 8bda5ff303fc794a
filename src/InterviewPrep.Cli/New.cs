using System.CommandLine;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Cli;

/// <summary>Writes the skeleton of a package that loads; verify then says what is left to do.</summary>
internal static class New
{
    public static Command Command()
    {
        var kind = new Argument<string>("kind") { Description = string.Join(" or ", ProblemBank.Kinds) };
        kind.AcceptOnlyFromAmong([.. ProblemBank.Kinds]);
        var slug = new Argument<string>("slug") { Description = "lower-case-words-with-hyphens" };
        var bank = new Option<DirectoryInfo>("--problems") { Description = "The folder that holds the kinds.", DefaultValueFactory = _ => new DirectoryInfo("problems") };
        var command = new Command("new", "Write the skeleton of a problem.") { kind, slug, bank };
        command.SetAction(parsed => Write(parsed.GetValue(bank)!, parsed.GetValue(kind)!, parsed.GetValue(slug)!));
        return command;
    }

    private static int Write(DirectoryInfo bank, string kind, string slug)
    {
        var folder = Path.Combine(bank.FullName, kind, slug);
        if (Directory.Exists(folder))
        {
            Console.Error.WriteLine($"{folder} is there already.");
            return 2;
        }

        foreach (var (file, text) in Skeleton.Of(kind, slug))
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Console.WriteLine($"{folder} is there. Next: write it, then run verify on it.");
        return 0;
    }
}
