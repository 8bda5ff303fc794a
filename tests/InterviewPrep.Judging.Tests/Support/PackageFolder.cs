using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Tests.Support;

/// <summary>A package in a temporary folder, to be written as a test needs it. A valid one to begin with.</summary>
public sealed class PackageFolder : IDisposable
{
    public const string Facts = """
        name: Same value
        uuid: 00000000-0000-4000-9000-000000000001
        version: 1
        license: cc by-sa 4.0
        difficulty: easy
        levels: [junior]
        skills: [arrays]
        minutes: 5
        limits: { timeMs: 1000, memoryMb: 64 }
        compare: exact
        hints:
          - What comes in?
          - What goes out?
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("interviewprep-package-");

    public PackageFolder(string slug = "same-value", string kind = ProblemBank.Coding)
    {
        Path = System.IO.Path.Combine(_root.FullName, kind, slug);
        Write("problem.yaml", Facts);
        Write("statement.md", "Return the value.\n");
        Write("starter.cs", "public class Solution { public int Same(int value) => throw new NotImplementedException(); }\n");
        Write("tests/sample.json", """[{ "name": "one", "args": [1], "expected": 1 }]""");
    }

    public string Path { get; }

    /// <summary>The folder that holds the kinds.</summary>
    public string Bank => _root.FullName;

    public static PackageFolder Method(string type, string json, string declarations, string? parameter = null, string? expected = null)
    {
        var folder = new PackageFolder();
        folder.Write("starter.cs", $"{declarations}\npublic class Solution {{ public {type} Same({parameter ?? type} value) => throw new NotImplementedException(); }}\n");
        folder.Write("tests/sample.json", $$"""[{ "name": "the value", "args": [{{json}}], "expected": {{expected ?? json}} }]""");
        return folder;
    }

    public PackageFolder Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public PackageFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public ProblemPackage Load()
    {
        var bank = ProblemBank.Load(Bank);
        bank.Faults.Should().BeEmpty();
        return bank.Problems.Should().ContainSingle().Subject;
    }

    public PackageFault OnlyFault() => ProblemBank.Load(Bank).Faults.Should().ContainSingle().Subject;

    public void Dispose() => _root.Delete(recursive: true);
}
