using System.Text.Json;

namespace InterviewPrep.Judging.Packages;

/// <summary>Reads test cases from JSON.</summary>
internal static class TestReader
{
    /// <exception cref="FormatException">The case is not what problems/README.md says.</exception>
    public static ProblemTest Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new FormatException("a test case is an object");
        foreach (var member in json.EnumerateObject())
            if (member.Name is not ("name" or "why" or "args" or "calls" or "expected" or "weight"))
                throw new FormatException($"unknown member \"{member.Name}\"; a test case has name, why, args or calls, expected, weight");
        var name = json.TryGetProperty("name", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
        if (string.IsNullOrWhiteSpace(name))
            throw new FormatException("a test case needs a \"name\"");
        var hasArgs = json.TryGetProperty("args", out var args);
        var hasCalls = json.TryGetProperty("calls", out var calls);
        if (hasArgs == hasCalls || (hasArgs ? args : calls).ValueKind != JsonValueKind.Array)
            throw new FormatException($"\"{name}\" needs either \"args\" or \"calls\", an array");
        if (!json.TryGetProperty("expected", out var expected))
            throw new FormatException($"\"{name}\" needs \"expected\"");
        var why = json.TryGetProperty("why", out var reason) && reason.ValueKind == JsonValueKind.String ? reason.GetString() : null;
        return new ProblemTest(name, why, hasArgs ? Bytes(args) : null, hasCalls ? Bytes(calls) : null, Bytes(expected), Weight(json, name));
    }

    private static int Weight(JsonElement json, string name)
    {
        if (!json.TryGetProperty("weight", out var weight))
            return ProblemTest.DefaultWeight;
        return weight.ValueKind == JsonValueKind.Number && weight.TryGetInt32(out var value) && value is >= 1 and <= ProblemTest.MaxWeight
            ? value
            : throw new FormatException($"the \"weight\" of \"{name}\" is a whole number from 1 to {ProblemTest.MaxWeight}");
    }

    /// <summary>The same from a generator, which writes what it left out as null.</summary>
    public static ProblemTest FromGenerator(JsonElement json)
    {
        JsonElement? Member(string name) => json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
        var args = Member("args");
        var calls = Member("calls");
        if (args is null == calls is null)
            throw new Coding.PackageScriptException("tests/generate.csx: a TestCase needs either Args or Calls.");
        return new ProblemTest(
            Member("name")?.GetString() ?? "", Member("why")?.GetString(), args is { } a ? Bytes(a) : null, calls is { } c ? Bytes(c) : null, Bytes(json.GetProperty("expected")));
    }

    // As it is written, without the white space between tokens; a JSON writer would refuse the lone surrogates that a test may want to try.
    public static byte[] Bytes(JsonElement value)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(value.GetRawText());
        var length = 0;
        var isInString = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                isInString = !isInString;
            else if (isInString && text[i] == '\\')
                text[length++] = text[i++];
            if (isInString || text[i] > ' ')
                text[length++] = text[i];
        }

        return text[..length];
    }
}
