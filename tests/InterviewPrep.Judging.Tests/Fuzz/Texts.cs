using FsCheck;
using FsCheck.Fluent;

namespace InterviewPrep.Judging.Tests.Fuzz;

internal static class Texts
{
    /// <summary>Letters, what JSON escapes, controls, halves of surrogate pairs, and everything else.</summary>
    public static Gen<char> Chars { get; } = Gen.OneOf(
        Gen.Choose('a', 'f').Select(value => (char)value),
        Gen.Elements('"', '\\', '/', '\n', '\t', '\0', '\x7f', '\u2028', '€', 'u', '0'),
        Gen.Choose(0, 0x1f).Select(value => (char)value),
        Gen.Choose(0xd800, 0xdfff).Select(value => (char)value),
        Gen.Choose(0, 0xffff).Select(value => (char)value));

    /// <summary>Lone surrogates and whole pairs among the rest.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Chars.ArrayOf().Select(value => new string(value)),
        Gen.OneOf(Chars.Select(value => value.ToString()), Gen.Elements("😀", "é", "\\u", "\"}")).ArrayOf().Select(string.Concat));

    /// <summary>Without each of its parts, the largest first.</summary>
    public static IEnumerable<string> Smaller(string text)
    {
        for (var length = text.Length; length > 0; length /= 2)
            for (var at = 0; at + length <= text.Length; at += length)
                yield return text.Remove(at, length);
    }
}
