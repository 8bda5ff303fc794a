using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Run;

/// <summary>What the code prints, kept per test up to a bound; past the bound of the whole submission, <paramref name="flooded"/> is told once.</summary>
internal sealed class CapturedConsole(Action flooded) : TextWriter
{
    private readonly object _gate = new();
    private readonly StringBuilder _kept = new();
    private long _total;
    private long _test;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void WriteLine(string? value) => Write($"{value}\n");

    public override void Write(ReadOnlySpan<char> text)
    {
        lock (_gate)
        {
            _kept.Append(text[..Math.Min(text.Length, Bounds.StdoutKeptChars - _kept.Length)]);
            _test += text.Length;
            _total += text.Length;
            if (_total <= Bounds.StdoutTotalChars)
                return;
        }

        flooded();
    }

    /// <summary>What was printed since the last call.</summary>
    public string Take()
    {
        lock (_gate)
        {
            var text = _kept.ToString();
            if (_test > _kept.Length)
                text += $"… ({_test - _kept.Length} more characters)";
            _kept.Clear();
            _test = 0;
            return text;
        }
    }
}
