namespace InterviewPrep.Api.Tests.Hosting;

public static class Responses
{
    private static readonly string[] ProblemMembers = ["type", "title", "status", "detail", "traceId", "errors", "mine", "theirs"];

    public static async Task<JsonElement> ShouldBeAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(status, "the answer to {0} was {1}", response.RequestMessage!.RequestUri, text);
        return text.Length == 0 ? default : JsonElement.Parse(text);
    }

    /// <summary>Problem details as RFC 9457 has them, of which nothing tells about our code.</summary>
    public static async Task<JsonElement> ShouldBeProblemAsync(this HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(status, "the answer to {0} was {1}", response.RequestMessage!.RequestUri, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = JsonElement.Parse(text);
        problem.GetProperty("status").GetInt32().Should().Be(status);
        problem.GetProperty("title").GetString().Should().NotBeNullOrWhiteSpace();
        problem.Names().Should().BeSubsetOf(ProblemMembers);
        text.Should().NotContainAny("   at ", ".cs:line", "Exception", "InterviewPrep.", "System.", "Microsoft.");
        return problem;
    }

    /// <summary>A refusal that says when to come back.</summary>
    public static async Task<JsonElement> ShouldAskToWaitAsync(this HttpResponseMessage response, int status)
    {
        var problem = await response.ShouldBeProblemAsync(status);
        response.Headers.RetryAfter!.Delta!.Value.Should().BeGreaterThan(TimeSpan.Zero);
        return problem;
    }

    public static IEnumerable<string> Names(this JsonElement value) => value.EnumerateObject().Select(property => property.Name);

    public static string Text(this JsonElement value, string name) => value.GetProperty(name).GetString()!;

    public static IReadOnlyList<string> Texts(this JsonElement list, string name) => [.. list.EnumerateArray().Select(item => item.Text(name))];

    public static bool IsNull(this JsonElement value, string name) => value.GetProperty(name).ValueKind == JsonValueKind.Null;
}
