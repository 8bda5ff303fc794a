using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace InterviewPrep.Judging.Packages;

/// <summary>Reads one folder of the format that problems/README.md describes.</summary>
internal static partial class PackageLoader
{
    private const string Facts = "problem.yaml";

    /// <exception cref="PackageFormatException">The package is broken; the message says where.</exception>
    public static ProblemPackage Load(string folder, string kind)
    {
        var slug = Path.GetFileName(folder);
        if (!Slug().IsMatch(slug))
            throw new PackageFormatException(folder, 0, $"the folder's name '{slug}' is not a slug: lower-case letters, digits and single hyphens");
        var files = new PackageFiles(folder);
        var yaml = PackageYaml.Parse(Path.Combine(folder, Facts), files.Required(Facts));
        var package = new ProblemPackage
        {
            Folder = folder,
            Slug = slug,
            Kind = kind,
            Uuid = yaml.Uuid("uuid"),
            Name = yaml.Text("name"),
            Version = yaml.Whole("version", 1, int.MaxValue),
            License = yaml.Text("license"),
            Difficulty = yaml.Choice("difficulty", "easy", "medium", "hard"),
            Levels = yaml.List("levels", "junior", "mid", "senior", "lead"),
            Skills = yaml.List("skills"),
            Minutes = yaml.Whole("minutes", 1, 240),
            Hints = yaml.Has("hints") ? yaml.List("hints") : [],
            Statement = files.Required("statement.md"),
            Editorial = files.Optional("editorial.md") ?? "",
            Content = ProblemBank.ContentOf(kind, yaml, files),
            Hash = Hash(folder),
        };
        yaml.End();
        return package;
    }

    private static string Hash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\0"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Slug();
}
