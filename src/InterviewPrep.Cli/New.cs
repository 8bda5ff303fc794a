using System.CommandLine;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Cli;

/// <summary>Writes the skeleton of a package that loads and whose one solution is accepted; verify then says what is left to do.</summary>
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

        foreach (var (file, text) in Files(slug, isBroken: kind == ProblemBank.Debugging))
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Console.WriteLine($"{folder} is there. Next: write it, then run verify on it.");
        return 0;
    }

    private static IEnumerable<(string File, string Text)> Files(string slug, bool isBroken)
    {
        yield return ("problem.yaml", $$"""
            name: {{char.ToUpperInvariant(slug[0])}}{{slug[1..].Replace('-', ' ')}}
            uuid: {{Guid.NewGuid()}}
            version: 1
            license: cc by-sa 4.0
            difficulty: easy
            levels: [junior]
            skills: [arrays]
            minutes: 15
            limits: { timeMs: 1000, memoryMb: 256 }
            compare: exact
            hints:
              - What would you do by hand?

            """);
        yield return ("statement.md", "Return the sum of `numbers`.\n");
        yield return ("editorial.md", "## Idea\n\nAdd them up.\n\n## Complexity\n\nO(n) time, O(1) space.\n");
        yield return ("starter.cs", isBroken
            ? "public class Solution\n{\n    public int Sum(int[] numbers)\n    {\n        var sum = 0;\n        for (var i = 1; i < numbers.Length; i++)\n            sum += numbers[i];\n        return sum;\n    }\n}\n"
            : "public class Solution\n{\n    public int Sum(int[] numbers)\n    {\n        throw new NotImplementedException();\n    }\n}\n");
        yield return ("tests/sample.json", """
            [
              { "name": "two numbers", "args": [[1, 2]], "expected": 3 }
            ]

            """);
        yield return ("tests/hidden.json", """
            [
              { "name": "no numbers", "args": [[]], "expected": 0 }
            ]

            """);
        yield return ("solutions/accepted/sum.cs", "public class Solution\n{\n    public int Sum(int[] numbers) => numbers.Sum();\n}\n");
        yield return ("solutions/wrong_answer/skips-the-first.cs", "// Skips the first number.\npublic class Solution\n{\n    public int Sum(int[] numbers) => numbers.Skip(1).Sum();\n}\n");
    }
}
