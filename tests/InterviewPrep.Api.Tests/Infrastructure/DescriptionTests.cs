using System.Text.Json.Nodes;

namespace InterviewPrep.Api.Tests.Infrastructure;

[Collection(OnSharedHost.Name)]
public sealed class DescriptionTests(SharedHost shared)
{
    [Fact]
    public async Task The_committed_description_is_what_the_host_serves()
    {
        var served = JsonNode.Parse(await shared.Host.NewBrowser().Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var committed = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Places.Repository, "openapi.json")));

        JsonNode.DeepEquals(served, committed).Should().BeTrue("openapi.json is written anew by `InterviewPrep.Api openapi openapi.json` after each change of a route");
    }
}
