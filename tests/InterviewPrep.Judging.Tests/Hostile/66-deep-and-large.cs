// attack: 66
// about: an answer that is costly to compare: megabytes a hundred levels deep
// problem: distinct-words
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public List<string> Distinct(string[] words)
    {
        const int depth = 120, size = 3_500_000;
        var count = words.Distinct().Count();
        var rest = string.Concat(Enumerable.Repeat(",0", count - 1));
        var frame = Forgery.Frame(Forgery.Nonce(), 0, new string(' ', 2 * depth + size + 4 + rest.Length));
        var json = frame.AsSpan(4 + 1 + 16 + 1 + 4);
        json[..(depth + 1)].Fill((byte)'[');
        json[depth + 1] = (byte)'"';
        json.Slice(depth + 2, size).Fill((byte)'x');
        json[depth + 2 + size] = (byte)'"';
        json.Slice(depth + 3 + size, depth).Fill((byte)']');
        Encoding.ASCII.GetBytes(rest + "]", json[(2 * depth + 3 + size)..]);
        Forgery.Send(frame);
        return [];
    }
}
