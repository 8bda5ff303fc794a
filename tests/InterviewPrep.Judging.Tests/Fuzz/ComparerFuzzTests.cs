using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>An answer is right or wrong by what it says, never by how, and never for another reason.</summary>
public sealed class ComparerFuzzTests
{
    private const double Tolerance = 1e-6;

    private static readonly Gen<Random> Randoms = Numbers.Bits<int>().Select(seed => new Random(seed));

    private static readonly Gen<ComparisonKind> Kinds = Gen.Elements(ComparisonKind.Exact, ComparisonKind.Unordered, ComparisonKind.Float);

    [Fact]
    public Task A_value_equals_itself_however_it_is_spelled() => Property.HoldsAsync(
        Spelling.Any.SelectMany(_ => Randoms, (value, random) => (One: value.Write(random), Other: value.Write(random))).SelectMany(_ => Kinds, (pair, kind) => (pair.One, pair.Other, Kind: kind)),
        sample => AreEqual(sample.One, sample.Other, sample.Kind).Should().BeTrue());

    [Fact]
    public Task Which_of_two_is_expected_makes_no_difference() => Property.HoldsAsync(
        Gen.OneOf(
                Spelling.Any.Select(value => (One: value, Other: value.Shorter())),
                Spelling.Lists.Select(list => (One: (Spelling)list, Other: list.Shorter())),
                Spelling.Any.SelectMany(_ => Spelling.Any, (one, other) => (One: one, Other: other)))
            .SelectMany(_ => Gen.Elements(ComparisonKind.Exact, ComparisonKind.Unordered), (pair, kind) => (One: pair.One.ToString(), Other: pair.Other.ToString(), Kind: kind)),
        sample => AreEqual(sample.One, sample.Other, sample.Kind).Should().Be(AreEqual(sample.Other, sample.One, sample.Kind)));

    [Fact]
    public Task Unordered_a_list_equals_every_permutation_and_no_other_list() => Property.HoldsAsync(
        Spelling.Lists.SelectMany(_ => Randoms, (list, random) => (List: list, Random: random)),
        sample =>
        {
            var other = sample.List.Shuffled(sample.Random);

            AreEqual(sample.List.Write(sample.Random), other.Write(sample.Random), ComparisonKind.Unordered).Should().BeTrue();
            AreEqual(sample.List.ToString(), (other with { Values = [.. other.Values, new Spelling.Token("null")] }).ToString(), ComparisonKind.Unordered).Should().BeFalse();
            if (other.Values.Length > 0)
                AreEqual(sample.List.ToString(), (other with { Values = [new Spelling.Quote("in no list: \u1234\u1234"), .. other.Values[1..]] }).ToString(), ComparisonKind.Unordered).Should().BeFalse();
        });

    [Fact]
    public Task Numbers_are_close_within_the_tolerance_and_not_beyond() => Property.HoldsAsync(
        Numbers.Floating<double>().Where(value => Math.Abs(value) < 1e300).SelectMany(_ => Gen.Choose(-30, 30), (value, tenths) => (Value: value, Share: tenths / 10.0))
            .Where(sample => Math.Abs(Math.Abs(sample.Share) - 1) > 0.05),
        sample =>
        {
            var other = sample.Value + sample.Share * Math.Max(Tolerance, Tolerance * Math.Abs(sample.Value));

            AreEqual($"[{Shown(sample.Value)}]", $"[ {Shown(other)}]", ComparisonKind.Float).Should().Be(Math.Abs(sample.Share) < 1);
        });

    [Fact]
    public Task What_is_no_JSON_is_refused_as_that() => Property.HoldsAsync(
        Gen.OneOf(JsonTexts.Damaged(JsonTexts.Any), JsonTexts.Damaged(Spelling.Any.Select(value => value.ToString())), JsonTexts.Any, Texts.Any, JsonTexts.Deep).SelectMany(_ => Kinds, (json, kind) => (Json: json, Kind: kind)),
        sample => Texts.Smaller(sample.Json).Select(json => (json, sample.Kind)),
        sample => ComparedOrRefused(Encoding.UTF8.GetBytes(sample.Json), sample.Kind));

    [Fact]
    public Task Bytes_that_are_no_text_are_refused_as_that() => Property.HoldsAsync(
        JsonTexts.Any.SelectMany(_ => Gen.Choose(0, 1_000_000), (json, at) => (Json: Encoding.UTF8.GetBytes(json), At: at)).SelectMany(_ => Numbers.Bits<byte>(), (sample, value) => (sample.Json, sample.At, Value: value)),
        sample =>
        {
            sample.Json[sample.At % sample.Json.Length] = sample.Value;
            foreach (var kind in new[] { ComparisonKind.Exact, ComparisonKind.Unordered, ComparisonKind.Float })
                ComparedOrRefused(sample.Json, kind);
        });

    private static void ComparedOrRefused(byte[] actual, ComparisonKind kind)
    {
        foreach (var expected in new[] { "1", "\"a\"", "[]", "[1,[]]", """{"a":1}""", """[{"a":1}]""", """{"a":1,"b":2}""" })
        {
            try
            {
                JsonComparer.AreEqual(Encoding.UTF8.GetBytes(expected), actual, new Comparison(kind, Tolerance));
            }
            catch (JsonException refused)
            {
                refused.Message.Should().NotBeEmpty();
            }
        }
    }

    private static string Shown(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static bool AreEqual(string expected, string actual, ComparisonKind kind) =>
        JsonComparer.AreEqual(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual), new Comparison(kind, Tolerance));
}
