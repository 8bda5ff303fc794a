// caller information, interpolation handlers, params of spans, default interface members, inline arrays, ref fields, extension blocks
using System.Runtime.CompilerServices;
public class Solution
{
    public string Check()
    {
        var log = new Log(isOn: false);
        var evaluated = 0;
        log.Write($"never {++evaluated}");
        log.IsOn = true;
        log.Write($"once {++evaluated,3:D2}");
        var four = new Four();
        four[2] = 7;
        Span<int> span = four;
        var greeter = (IGreeter)new Greeter();
        int[] chosen = [1, .. span[2..3], .. Enumerable.Empty<int>()];
        var checkedText = Require(evaluated + 1 > 1);
        const string raw = $$"""{"n": {{nameof(Four)}}}""";
        var name = nameof(List<>.Count);
        (int, string) swap = ("x".Length, default(string) ?? "d");
        return evaluated == 1 && log.Written == "once  01" && span.IndexOf(7) == 2 && greeter.Greet() == "hello" && Sum(1, 2, 3) == 6 && chosen is [1, 7] && checkedText == "evaluated + 1 > 1" && raw == "{\"n\": Four}" && name == "Count" && swap is (1, "d") ? "ok" : $"no {log.Written} {checkedText}";
    }

    static int Sum(params ReadOnlySpan<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }

    static string Require(bool condition, [CallerArgumentExpression(nameof(condition))] string text = "", [CallerLineNumber] int line = 0) => condition && line > 0 ? text : "";
}
public interface IGreeter
{
    string Greet() => "hello";
}
public class Greeter : IGreeter;
[InlineArray(4)]
public struct Four
{
    private int _first;
}
public class Log(bool isOn)
{
    public bool IsOn { get; set; } = isOn;
    public string Written { get; private set; } = "";
    public void Write([InterpolatedStringHandlerArgument("")] ref LogText text) => Written += IsOn ? text.ToStringAndClear() : "";
}
[InterpolatedStringHandler]
public ref struct LogText
{
    private DefaultInterpolatedStringHandler _inner;
    public LogText(int literalLength, int formattedCount, Log log, out bool isOn)
    {
        isOn = log.IsOn;
        if (isOn)
            _inner = new DefaultInterpolatedStringHandler(literalLength, formattedCount);
    }

    public void AppendLiteral(string text) => _inner.AppendLiteral(text);
    public void AppendFormatted<T>(T value, int alignment = 0, string? format = null) => _inner.AppendFormatted(value, alignment, format);
    public string ToStringAndClear() => _inner.ToStringAndClear();
}
