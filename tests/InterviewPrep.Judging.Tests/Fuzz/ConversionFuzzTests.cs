namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>Between JSON and C#, as the sandbox does it, nothing is lost and nothing is made up.</summary>
public sealed class ConversionFuzzTests
{
    public static TheoryData<string> Types => Conversions.Names;

    [Theory]
    [MemberData(nameof(Types))]
    public Task What_is_written_is_JSON_and_is_read_as_the_same_value(string type) => Conversions.Find(type).HoldsAsync();
}
