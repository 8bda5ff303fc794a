namespace InterviewPrep.Judging.Tests.Support;

/// <summary>A program, or SQL, with its expectation inside: leading comments <c>// key: value</c>, a key as often as needed. <c>with</c> appends a file of Hostile/With.</summary>
public sealed class ProgramFile
{
    private readonly List<(string Key, string Value)> _header;

    private ProgramFile(string name, string source)
    {
        Name = name;
        _header = [.. source.Split('\n').TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal) || line.StartsWith("-- ", StringComparison.Ordinal)).Select(Split)];
        if (_header.Find(line => !Keys.Contains(line.Key)) is { Key: { } unknown })
            throw new FormatException($"{name}: unknown key '{unknown}'; known are {string.Join(", ", Keys)}.");
        Source = string.Concat([source, .. All("with").Select(helper => Read("Hostile/With", helper, ".cs"))]);
    }

    private static readonly string[] Keys =
        ["about", "attack", "with", "problem", "expected", "detail", "passed", "message", "stdout", "error", "skipped", "run", "input", "own-expected", "actual", "test", "failed", "missing", "extra", "misplaced", "plan", "concealed", "timeMs"];

    /// <summary>Path below its folder, without the extension.</summary>
    public string Name { get; }

    public string Source { get; }

    public static TheoryData<string> Names(string folder, string extension = ".cs")
    {
        var root = Path.Combine(AppContext.BaseDirectory, folder);
        return [.. Directory.EnumerateFiles(root, "*" + extension, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file)[..^extension.Length]).Where(name => !name.StartsWith("With/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    public static ProgramFile Load(string folder, string name, string extension = ".cs") =>
        new(name, Read(folder, name, extension));

    public string Require(string key) => Find(key) ?? throw new FormatException($"{Name}: the header needs '// {key}: …'.");

    public string? Find(string key) => All(key).FirstOrDefault();

    public IEnumerable<string> All(string key) => _header.Where(line => line.Key == key).Select(line => line.Value);

    private static string Read(string folder, string name, string extension) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, folder, name + extension));

    private static (string Key, string Value) Split(string line)
    {
        var parts = line[3..].Split(':', 2);
        return parts is [var key, var value] ? (key.Trim(), value.Trim()) : throw new FormatException($"'{line}' is not '// key: value'.");
    }
}
