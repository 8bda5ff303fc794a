using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Mocks;

/// <summary>All templates of one folder. A broken one is refused by name and does not stop the others.</summary>
public sealed class MockBank
{
    /// <summary>Beside the folders of the kinds.</summary>
    public const string Folder = "mocks";

    private MockBank(IReadOnlyList<MockTemplate> templates, IReadOnlyList<PackageFault> faults) => (Templates, Faults) = (templates, faults);

    /// <summary>From the shortest to the longest.</summary>
    public IReadOnlyList<MockTemplate> Templates { get; }

    public IReadOnlyList<PackageFault> Faults { get; }

    /// <param name="path">The folder that holds the kinds; without <c>mocks/</c> in it there are no templates.</param>
    public static MockBank Load(string path)
    {
        var folder = Path.Combine(path, Folder);
        var templates = new List<MockTemplate>();
        var faults = new List<PackageFault>();
        foreach (var file in Files(folder))
        {
            try
            {
                templates.Add(MockTemplateFormat.Read(file));
            }
            catch (PackageFormatException fault)
            {
                faults.Add(new PackageFault(Path.GetFileNameWithoutExtension(file), fault.File, fault.Line, fault.Message));
            }
        }

        return new MockBank([.. templates.OrderBy(template => template.Minutes).ThenBy(template => template.Name, StringComparer.Ordinal)], faults);
    }

    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];
}
