using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>Whatever text is read as whatever type, it is converted or it does not fit; nothing else happens.</summary>
public sealed class MismatchFuzzTests
{
    public static TheoryData<string> Types => Conversions.Names;

    [Theory]
    [MemberData(nameof(Types))]
    public Task JSON_of_any_shape_fits_or_does_not(string type) =>
        Property.HoldsAsync(Gen.OneOf(JsonTexts.Any, JsonTexts.OfSomeType), json => FitsOrNot(type, json));

    [Theory]
    [MemberData(nameof(Types))]
    public Task Damaged_JSON_fits_or_does_not(string type) =>
        Property.HoldsAsync(JsonTexts.Damaged(Gen.OneOf(Conversions.Find(type).Written, JsonTexts.Any)), Texts.Smaller, json => FitsOrNot(type, json));

    [Theory]
    [MemberData(nameof(Types))]
    public Task Any_text_fits_or_does_not(string type) =>
        Property.HoldsAsync(Gen.OneOf(Texts.Any, JsonTexts.Deep, JsonTexts.Damaged(JsonTexts.Deep)), Texts.Smaller, json => FitsOrNot(type, json));

    private static void FitsOrNot(string type, string json)
    {
        try
        {
            Conversions.Find(type).Rewrite(json);
        }
        catch (JsonMismatchException mismatch)
        {
            mismatch.Message.Should().NotBeEmpty();
        }
    }
}
