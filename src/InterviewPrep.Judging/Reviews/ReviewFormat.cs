using System.Text.RegularExpressions;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Reviews;

/// <summary>The files and keys of a code review.</summary>
internal static partial class ReviewFormat
{
    private const string Before = "before", After = "after";

    public static ReviewContent Read(PackageYaml yaml, PackageFiles files)
    {
        var changed = files.Find(After, "*").Select(file => Path.GetRelativePath(After, file)).Select(name => File(files, name)).ToList();
        if (changed.Count is 0 or > 6)
            throw new PackageFormatException(files.PathOf(After), 0, $"{changed.Count} files; 1 to 6 are expected");
        var content = new ReviewContent(
            changed,
            [.. yaml.Maps("defects", 3, 8).Select(defect => Defect(defect, changed))],
            yaml.Has("decoys") ? [.. yaml.Maps("decoys", 1, 4).Select(decoy => Decoy(decoy, changed))] : []);
        var places = content.Defects.Select(defect => defect.Place).Concat(content.Decoys.Select(decoy => decoy.Place)).ToList();
        if (places.SelectMany((place, i) => places.Skip(i + 1).Where(other => other.File == place.File && other.First <= place.Last && place.First <= other.Last)).FirstOrDefault() is { } twice)
            throw yaml.Fault($"{twice.File}, line {twice.First}: two defects or decoys share this line");
        return content;
    }

    private static ChangedFile File(PackageFiles files, string name) => new(name, files.Optional(Path.Combine(Before, name)) ?? "", files.Required(Path.Combine(After, name)));

    private static Defect Defect(PackageYaml yaml, List<ChangedFile> files)
    {
        var defect = new Defect(
            yaml.Text("title"), PlaceOf(yaml, files),
            Enum.Parse<DefectCategory>(yaml.Choice("category", [.. Enum.GetNames<DefectCategory>().Select(name => name.ToLowerInvariant())]), ignoreCase: true),
            Enum.Parse<Severity>(yaml.Choice("severity", "critical", "major", "minor"), ignoreCase: true),
            yaml.Text("why"), yaml.Text("fix"));
        yaml.End();
        return defect;
    }

    private static Decoy Decoy(PackageYaml yaml, List<ChangedFile> files)
    {
        var decoy = new Decoy(PlaceOf(yaml, files), yaml.Text("why"));
        yaml.End();
        return decoy;
    }

    private static Place PlaceOf(PackageYaml yaml, List<ChangedFile> files)
    {
        var name = yaml.Text("file");
        var lines = Range().Match(yaml.Text("lines"));
        var file = files.Find(file => file.Name == name) ?? throw yaml.Fault($"file: '{name}' is not in {After}/");
        if (!lines.Success || !int.TryParse(lines.Groups["first"].Value, out var first) || !int.TryParse(lines.Groups["last"] is { Success: true, Value: var end } ? end : lines.Groups["first"].Value, out var last))
            throw yaml.Fault("lines: one line or a range such as 14-16 is expected");
        var code = yaml.Text("code");
        var after = LineDiff.Lines(file.After);
        if (first < 1 || last < first || last > after.Count)
            throw yaml.Fault($"lines: {name} has lines 1 to {after.Count}");
        if (!after[first - 1].Contains(code, StringComparison.Ordinal))
            throw yaml.Fault($"code: line {first} of {name} does not contain it");
        if (!LineDiff.Added(file.Before, file.After).Any(line => line >= first && line <= last))
            throw yaml.Fault($"lines: none of them is changed in {name}");
        return new Place(name, first, last);
    }

    [GeneratedRegex(@"^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Range();
}
