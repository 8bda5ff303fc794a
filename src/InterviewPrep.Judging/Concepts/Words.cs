using System.Text.RegularExpressions;

namespace InterviewPrep.Judging.Concepts;

/// <summary>A text as its words, in lower case and without punctuation.</summary>
public sealed partial class Words(string text)
{
    private readonly string[] _words = [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    public int Count => _words.Length;

    /// <param name="term">A word or a phrase, in any case; a word that ends in <c>*</c> stands for every word that begins so.</param>
    public bool Contain(string term)
    {
        var wanted = Word().Matches(term).Select(match => match.Value.ToLowerInvariant()).ToArray();
        return wanted.Length > 0 && Enumerable.Range(0, Math.Max(0, _words.Length - wanted.Length + 1)).Any(start =>
            wanted.Index().All(word => IsMatch(word.Item, _words[start + word.Index])));
    }

    private static bool IsMatch(string wanted, string word) => wanted.EndsWith('*')
        ? word.AsSpan().StartsWith(wanted.AsSpan()[..^1], StringComparison.Ordinal)
        : word == wanted;

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’#+][\p{L}\p{N}]*)*\*?", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
