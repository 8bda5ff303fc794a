using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>Several servers, of several versions, start and end at once: whoever has a copy has all of it for as long as he has it.</summary>
[Collection(Alone.Name)]
public sealed class StagingTests : IDisposable
{
    private const int Servers = 6;
    private const int Versions = 3;
    private const int Lives = 40;
    private const int FilesOfACopy = 5;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("interviewprep-staging-");

    public void Dispose() => _root.Delete(recursive: true);

    [RootFact]
    public async Task Whoever_uses_a_copy_keeps_all_of_it()
    {
        var versions = Enumerable.Range(0, Versions).Select(NewVersion).ToList();

        await Task.WhenAll(Enumerable.Range(0, Servers).Select(server => Task.Run(() => Live(server, versions))));

        using (Staging.Publish(NewVersion(Versions)))
            versions.Should().OnlyContain(version => !IsStaged(version), "nobody uses them any more");
    }

    private static void Live(int server, List<string> versions)
    {
        for (var life = 0; life < Lives; life++)
        {
            var version = versions[(server + life) % Versions];
            using var copy = Staging.Publish(version);
            for (var look = 0; look < 5; look++)
                Contents(copy.Folder).Should().Equal(Contents(version));
        }
    }

    private static bool IsStaged(string version) =>
        Directory.EnumerateDirectories("/var/cache/interviewprep").Any(copy => File.Exists(Path.Combine(copy, Path.GetFileName(version))));

    private static IEnumerable<string> Contents(string folder) => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>A folder with a file of its own name.</summary>
    private string NewVersion(int number)
    {
        var folder = _root.CreateSubdirectory($"version-{number}-{Guid.NewGuid():N}");
        foreach (var file in Enumerable.Range(1, FilesOfACopy).Select(part => $"part-{part}").Append(folder.Name))
            File.WriteAllText(Path.Combine(folder.FullName, file), $"{file} of {number}");
        return folder.FullName;
    }
}
