namespace InterviewPrep.Api.Tests.Features.Kinds;

/// <summary>Beginning afresh where an answer has parts.</summary>
public sealed class SetAsideAnswerTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    private const string Path = $"/api/problems/{Answers.ATimeYouWaited}/draft/set-aside";

    private static readonly object Blank = new { situation = "", task = "", action = " ", result = "" };
    private static readonly object Story = new { situation = "A build was red.", task = "", action = "", result = "" };

    [Fact]
    public async Task A_form_that_is_empty_is_not_worth_keeping()
    {
        var person = await kinds.Host.NewGuestAsync();

        foreach (var answer in new[] { Story, Blank, Story, Blank })
        {
            using var response = await person.PostAsync(Path, new { answer });
            await response.ShouldBeAsync(HttpStatusCode.OK);
        }

        (await person.ReadAsync(Path)).GetProperty("items").EnumerateArray().Should().ContainSingle().Which.GetProperty("answer").Text("situation").Should().Be("A build was red.");
    }

    [Fact]
    public async Task The_starter_of_an_async_problem_is_not_worth_keeping_either()
    {
        var person = await kinds.Host.NewGuestAsync();
        var problem = await person.ReadAsync("/api/problems/count-items");

        foreach (var answer in new[] { problem.GetProperty("content").Text("starter"), "my old try" })
        {
            using var response = await person.PostAsync("/api/problems/count-items/draft/set-aside", new { answer });
            await response.ShouldBeAsync(HttpStatusCode.OK);
        }

        (await person.ReadAsync("/api/problems/count-items/draft/set-aside")).GetProperty("items").EnumerateArray().Should().BeEmpty();
    }
}
