using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Tests.Features.Problems;

/// <summary>The problems that this repository ships, as they are served.</summary>
public sealed class OwnBankTests
{
    [Fact]
    public async Task Every_problem_of_the_repository_is_served_and_gives_nothing_hidden_away()
    {
        await using var host = await TestHost.StartAsync($"Problems:Path={Path.Combine(Places.Repository, "problems")}");
        var catalog = host.Services.GetRequiredService<ProblemCatalog>();
        var person = await host.NewGuestAsync();

        catalog.Faults.Should().BeEmpty();
        var list = await person.ReadAsync("/api/problems?pageSize=500");
        list.GetProperty("items").Texts("slug").Should().NotBeEmpty().And.Equal(catalog.Problems.Select(problem => problem.Slug));
        foreach (var problem in catalog.Problems)
        {
            var served = await person.ReadAsync($"/api/problems/{problem.Slug}");
            if (problem.Content is CodingContent coding)
                served.GetProperty("content").GetProperty("samples").Texts("name").Should().Equal(coding.Samples.Select(test => test.Name));
            if (problem.Content.Solutions.Count > 0)
                served.GetRawText().Should().NotContainAny(problem.Content.Solutions.Select(solution => JsonEncodedText.Encode(solution.Source).Value));
        }
        var easiest = catalog.Problems.First(problem => problem.Content is CodingContent);
        var solution = easiest.Content.Solutions.First(one => one.Verdict == InterviewPrep.Judging.Verdict.Accepted);
        (await person.SubmitAndWaitAsync(easiest.Slug, solution.Source)).Text("verdict").Should().Be("Accepted");
    }
}
