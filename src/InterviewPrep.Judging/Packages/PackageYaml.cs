using InterviewPrep.Sandbox.Protocol;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InterviewPrep.Judging.Packages;

/// <summary>What is wrong with a file of a package, and where.</summary>
/// <param name="line">1-based; 0 for the whole file.</param>
internal sealed class PackageFormatException(string file, int line, string message) : Exception(message)
{
    public string File => file;

    public int Line => line;
}

/// <summary>A YAML mapping whose keys are taken one by one; what is missing, unknown or of the wrong form is told with its line.</summary>
internal sealed class PackageYaml
{
    private readonly string _file;
    private readonly YamlMappingNode _node;
    private readonly Dictionary<string, YamlNode> _rest;

    private PackageYaml(string file, YamlMappingNode node)
    {
        _file = file;
        _node = node;
        _rest = node.Children.ToDictionary(
            pair => (pair.Key as YamlScalarNode)?.Value ?? throw new PackageFormatException(file, (int)pair.Key.Start.Line, "a key must be a word"), pair => pair.Value, StringComparer.Ordinal);
    }

    public static PackageYaml Parse(string file, string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? new PackageYaml(file, root) : throw new PackageFormatException(file, 1, "one mapping of keys is expected");
        }
        catch (YamlException fault)
        {
            throw new PackageFormatException(file, (int)fault.Start.Line, fault.InnerException?.Message ?? fault.Message);
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws at a bracket that is never closed.
            throw new PackageFormatException(file, (int)(parser.Current?.Start.Line ?? 1), "this is not YAML; is a bracket or a quote not closed?");
        }
    }

    public bool Has(string key) => _rest.ContainsKey(key);

    public bool IsList(string key) => _rest.GetValueOrDefault(key) is YamlSequenceNode;

    public string Text(string key)
    {
        var line = LineOf(key);
        return Take(key) is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw new PackageFormatException(_file, line, $"{key}: a text is expected");
    }

    public string Choice(string key, params string[] allowed)
    {
        var line = LineOf(key);
        var value = Text(key);
        return allowed.Contains(value) ? value : throw new PackageFormatException(_file, line, $"{key}: '{value}' is not one of {string.Join(", ", allowed)}");
    }

    public int Whole(string key, int least, int most)
    {
        var line = LineOf(key);
        return int.TryParse(Text(key), out var value) && value >= least && value <= most
            ? value
            : throw new PackageFormatException(_file, line, $"{key}: a whole number from {least} to {most} is expected");
    }

    public double Number(string key)
    {
        var line = LineOf(key);
        return double.TryParse(Text(key), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new PackageFormatException(_file, line, $"{key}: a number is expected");
    }

    public Guid Uuid(string key)
    {
        var line = LineOf(key);
        return Guid.TryParse(Text(key), out var value) ? value : throw new PackageFormatException(_file, line, $"{key}: a UUID is expected");
    }

    public IReadOnlyList<string> List(string key, params string[] allowed)
    {
        var line = LineOf(key);
        var values = Texts(key, Take(key));
        return allowed.Length > 0 && values.FirstOrDefault(value => !allowed.Contains(value)) is { } unknown
            ? throw new PackageFormatException(_file, line, $"{key}: '{unknown}' is not one of {string.Join(", ", allowed)}")
            : values;
    }

    public PackageYaml Map(string key)
    {
        var line = LineOf(key);
        return Take(key) is YamlMappingNode map ? new PackageYaml(_file, map) : throw new PackageFormatException(_file, line, $"{key}: a mapping is expected");
    }

    /// <summary>The mappings of a list, one after another.</summary>
    public IReadOnlyList<PackageYaml> Maps(string key, int least, int most)
    {
        var line = LineOf(key);
        return Take(key) is YamlSequenceNode sequence && sequence.Children.Count >= least && sequence.Children.Count <= most
            ? [.. sequence.Children.Select(child => child is YamlMappingNode map ? new PackageYaml(_file, map) : throw new PackageFormatException(_file, (int)child.Start.Line, $"{key}: mappings are expected"))]
            : throw new PackageFormatException(_file, line, $"{key}: a list of {least} to {most} is expected");
    }

    /// <summary>A list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists(string key)
    {
        var line = LineOf(key);
        return Take(key) is YamlSequenceNode { Children.Count: > 0 } sequence
            ? [.. sequence.Children.Select(child => Texts(key, child))]
            : throw new PackageFormatException(_file, line, $"{key}: a list of lists is expected");
    }

    public bool Flag(string key) => Has(key) && Choice(key, "true", "false") == "true";

    public ProblemLimits Limits(string key)
    {
        var limits = Map(key);
        var read = new ProblemLimits(limits.Whole("timeMs", Bounds.LeastTestCpuMs, Bounds.TestCpuMs), limits.Whole("memoryMb", Bounds.LeastMemoryMb, Bounds.MemoryMb));
        limits.End();
        return read;
    }

    public Reveal Reveal() => Has("reveal") && Choice("reveal", "first-failure", "never") == "never" ? Packages.Reveal.Never : Packages.Reveal.FirstFailure;

    public Comparison Comparison(string key)
    {
        var line = LineOf(key);
        switch (Take(key))
        {
            case YamlScalarNode { Value: "exact" }:
                return new Comparison(ComparisonKind.Exact);
            case YamlScalarNode { Value: "unordered" }:
                return new Comparison(ComparisonKind.Unordered);
            case YamlMappingNode map when Only(map) is ("float", { } tolerance)
                && double.TryParse(tolerance, System.Globalization.CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1:
                return new Comparison(ComparisonKind.Float, value);
            case YamlMappingNode map when Only(map) is ("checker", "check.csx"):
                return new Comparison(ComparisonKind.Checker);
            default:
                throw new PackageFormatException(_file, line, $"{key}: exact, unordered, {{ float: 1e-6 }} or {{ checker: check.csx }} is expected");
        }
    }

    /// <exception cref="PackageFormatException">A key was not taken.</exception>
    public void End()
    {
        if (_rest.Keys.FirstOrDefault() is { } unknown)
            throw new PackageFormatException(_file, LineOf(unknown), $"unknown key '{unknown}'");
    }

    /// <summary>A fault of what stands in this mapping.</summary>
    public PackageFormatException Fault(string message) => new(_file, (int)_node.Start.Line, message);

    private IReadOnlyList<string> Texts(string key, YamlNode node) => node is YamlSequenceNode { Children.Count: > 0 } sequence
        ? [.. sequence.Children.Select(child => child is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw new PackageFormatException(_file, (int)child.Start.Line, $"{key}: texts are expected"))]
        : throw new PackageFormatException(_file, (int)node.Start.Line, $"{key}: a list is expected");

    private static (string? Key, string? Value) Only(YamlMappingNode map) =>
        map.Children.Count == 1 ? ((map.Children[0].Key as YamlScalarNode)?.Value, (map.Children[0].Value as YamlScalarNode)?.Value) : default;

    private YamlNode Take(string key) => _rest.Remove(key, out var node) ? node : throw new PackageFormatException(_file, (int)_node.Start.Line, $"the key '{key}' is missing");

    private int LineOf(string key) => _rest.TryGetValue(key, out var node) ? (int)node.Start.Line : (int)_node.Start.Line;
}
