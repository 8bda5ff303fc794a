using System.Text;
using System.Text.Json;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging;

/// <summary>Inputs and answers as a person reads them, bounded in length.</summary>
public static class DisplayText
{
    /// <summary><c>numbers = [3,2,4]</c>, a line a parameter; for a class <c>Put(1, 1)</c>, a line a call.</summary>
    public static string Input(EntryPoint entry, ProblemTest test) => Input(entry, test.Args ?? test.Calls!);

    public static string Input(EntryPoint entry, ReadOnlyMemory<byte> input)
    {
        using var json = AnswerJson.Parse(input);
        var items = Items(json.RootElement);
        return Cut(entry.IsClass
            ? Lines(items.Select(Call))
            : Lines(items.Select((value, i) => $"{(i < entry.Parameters.Count ? entry.Parameters[i].Name : "?")} = {Shortened(value)}")));
    }

    public static string Expected(EntryPoint entry, ProblemTest test) => Answer(entry, test.Args ?? test.Calls!, test.Expected);

    /// <summary>The JSON of a result; for a class <c>Get(1) -> 1</c>, a line a call.</summary>
    public static string Answer(EntryPoint entry, ReadOnlyMemory<byte> input, ReadOnlyMemory<byte> answer)
    {
        if (!entry.IsClass)
            return Cut(Encoding.UTF8.GetString(answer.Span[..Math.Min(answer.Length, 4 * Bounds.DisplayChars)]), answer.Length);
        using var calls = AnswerJson.Parse(input);
        using var results = AnswerJson.Parse(answer);
        var values = Items(results.RootElement).ToList();
        return Cut(Lines(Items(calls.RootElement).Select((call, i) => $"{Call(call)} -> {(i < values.Count ? Shortened(values[i]) : "?")}")));
    }

    public static string Cut(string text) => Cut(text, text.Length);

    private static string Cut(string text, int fullLength)
    {
        if (text.Length <= Bounds.DisplayChars)
            return text;
        var kept = char.IsHighSurrogate(text[Bounds.DisplayChars - 1]) ? Bounds.DisplayChars - 1 : Bounds.DisplayChars;
        return $"{text[..kept]}… ({fullLength - kept} more characters)";
    }

    private static IEnumerable<JsonElement> Items(JsonElement json) => json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : [json];

    private static string Call(JsonElement call)
    {
        if (call.ValueKind != JsonValueKind.Array || call.GetArrayLength() == 0)
            return Shortened(call);
        var arguments = call.GetArrayLength() > 1 ? Items(call[1]).Select(Shortened) : [];
        return $"{Shortened(call[0]).Trim('"')}({string.Join(", ", arguments)})";
    }

    private static string Shortened(JsonElement value) => Cut(value.GetRawText());

    // Stops reading once there is more than is shown.
    private static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(line);
            if (text.Length > 8 * Bounds.DisplayChars)
                break;
        }

        return text.ToString();
    }
}
