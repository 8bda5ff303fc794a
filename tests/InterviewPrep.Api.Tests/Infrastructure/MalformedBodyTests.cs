using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Routing;

namespace InterviewPrep.Api.Tests.Infrastructure;

/// <summary>Every route that takes a body × every way to get a body wrong: a refusal in problem details, never a fault of ours.</summary>
[Collection(OnSharedHost.Name)]
public sealed class MalformedBodyTests(SharedHost shared)
{
    private const string Json = "application/json";

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["POST /api/session/register"] = """{"email":"ada@example.org","password":"correct horse battery","name":"TEXT"}""",
        ["POST /api/session/login"] = """{"email":"ada@example.org","password":"TEXT"}""",
        ["PUT /api/problems/add-two-numbers/draft"] = """{"answer":"TEXT","revision":0}""",
        ["POST /api/problems/add-two-numbers/runs"] = """{"answer":"TEXT"}""",
        ["POST /api/problems/add-two-numbers/submissions"] = """{"answer":"TEXT"}""",
        ["PUT /api/submissions/00000000-0000-0000-0000-000000000000/assessment"] = """{"points":["TEXT"]}""",
        ["PUT /api/submissions/00000000-0000-0000-0000-000000000000/rating"] = """{"rating":"TEXT"}""",
        ["PUT /api/submissions/00000000-0000-0000-0000-000000000000/note"] = """{"text":"TEXT","revision":0}""",
        ["PUT /api/problems/add-two-numbers/note"] = """{"text":"TEXT","revision":0}""",
        ["PUT /api/problems/add-two-numbers/review"] = """{"isStopped":"TEXT"}""",
        ["POST /api/problems/add-two-numbers/draft/set-aside"] = """{"answer":"TEXT"}""",
        ["DELETE /api/me"] = """{"password":"TEXT"}""",
        ["POST /api/mocks"] = """{"template":"TEXT"}""",
        ["PUT /api/mocks/00000000-0000-0000-0000-000000000000/position"] = """{"item":1}""",
        ["POST /api/mocks/00000000-0000-0000-0000-000000000000/sections/leave"] = """{"section":0}""",
        ["PUT /api/mocks/00000000-0000-0000-0000-000000000000/scratch"] = """{"answer":{"notes":"TEXT"},"revision":0}""",
        ["PUT /api/mocks/00000000-0000-0000-0000-000000000000/items/1/draft"] = """{"answer":"TEXT","revision":0}""",
        ["PUT /api/mocks/00000000-0000-0000-0000-000000000000/items/1/flag"] = """{"isFlagged":true}""",
        ["POST /api/mocks/00000000-0000-0000-0000-000000000000/items/1/runs"] = """{"answer":"TEXT"}""",
        ["POST /api/mocks/00000000-0000-0000-0000-000000000000/items/1/submissions"] = """{"answer":"TEXT"}""",
    };

    /// <summary>From a body that is right to one that is wrong, and the status that answers it.</summary>
    private static readonly Dictionary<string, (Func<string, HttpContent> Content, int Status)> Faults = new()
    {
        ["nothing"] = (_ => new ByteArrayContent([]) { Headers = { ContentType = new MediaTypeHeaderValue(Json) } }, 400),
        ["null"] = (_ => Text("null"), 400),
        ["a list"] = (body => Text($"[{body}]"), 400),
        ["a text"] = (_ => Text("\"TEXT\""), 400),
        ["a number"] = (_ => Text("17"), 400),
        ["no JSON"] = (_ => Text("answer=TEXT"), 400),
        ["half of it"] = (body => Text(body[..^2]), 400),
        ["more after its end"] = (body => Text(body + "{}"), 400),
        ["an empty object"] = (_ => Text("{}"), 400),
        ["an unknown field"] = (body => Text(body.Insert(1, "\"isAdministrator\":true,")), 400),
        ["a field twice"] = (body => Text(body.Insert(1, body[1..^1] + ",")), 400),
        ["a number for a text"] = (body => Text(body.Replace("\"TEXT\"", "17", StringComparison.Ordinal)), 400),
        ["an object for a text"] = (body => Text(body.Replace("\"TEXT\"", "{\"a\":[]}", StringComparison.Ordinal)), 400),
        ["a deep list for a text"] = (body => Text(body.Replace("\"TEXT\"", new string('[', 100_000) + new string(']', 100_000), StringComparison.Ordinal)), 400),
        ["a deep list"] = (_ => Text(new string('[', 100_000)), 400),
        ["a deep object"] = (_ => Text(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))), 400),
        ["NUL"] = (body => Text(body.Replace("TEXT", "a\\u0000b", StringComparison.Ordinal)), 400),
        ["a raw NUL"] = (body => Text(body.Replace("TEXT", "a\0b", StringComparison.Ordinal)), 400),
        ["half of a surrogate pair"] = (body => Text(body.Replace("TEXT", "a\\ud83d", StringComparison.Ordinal)), 400),
        ["the other half"] = (body => Text(body.Replace("TEXT", "\\ude00a", StringComparison.Ordinal)), 400),
        ["bytes that are not UTF-8"] = (body => Bytes(Encoding.Latin1.GetBytes(body.Replace("TEXT", "\u00e9\u00ff", StringComparison.Ordinal))), 400),
        ["an overlong UTF-8 sequence"] = (body => Bytes(Encoding.Latin1.GetBytes(body.Replace("TEXT", "\u00c0\u00af", StringComparison.Ordinal))), 400),
        ["a raw line break in a text"] = (body => Text(body.Replace("TEXT", "a\r\nb", StringComparison.Ordinal)), 400),
        ["UTF-16 that calls itself UTF-8"] = (body => Bytes(Encoding.Unicode.GetBytes(body)), 400),
        ["a comment"] = (body => Text(body.Insert(1, "/* hello */")), 400),
        ["a comma too many"] = (body => Text(body.Insert(body.Length - 1, ",")), 400),
        ["NaN for a text"] = (body => Text(body.Replace("\"TEXT\"", "NaN", StringComparison.Ordinal)), 400),
        ["plain text"] = (body => Text(body, "text/plain"), 415),
        ["a form"] = (body => Text(body, "application/x-www-form-urlencoded"), 415),
        ["XML"] = (_ => Text("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "application/xml"), 415),
        ["no type"] = (body => new ByteArrayContent(Encoding.UTF8.GetBytes(body)), 415),
        ["several parts"] = (body => new MultipartFormDataContent { { new StringContent(body), "body" } }, 415),
        ["10 MB"] = (body => Text(body.Replace("TEXT", new string('x', 10_000_000), StringComparison.Ordinal)), 413),
        ["2 MB without a length"] = (body => new Chunked(Encoding.UTF8.GetBytes(body.Replace("TEXT", new string('x', 2_000_000), StringComparison.Ordinal))), 413),
    };

    /// <summary>A password that holds NUL is simply not the right one, and no template is called so. What an answer may be depends on its question, which is not there.</summary>
    private static int StatusOf(string route, string fault) => (route, fault) switch
    {
        ("POST /api/session/login", "NUL") => 401,
        ("POST /api/mocks", "NUL") => 404,
        (_, "a number for a text" or "an object for a text") when route.Contains("/items/", StringComparison.Ordinal) => 404,
        _ => Faults[fault].Status,
    };

    /// <summary>What spoils a text does nothing to a body without one.</summary>
    private static bool Spoils(string fault, string body)
    {
        using var content = Faults[fault].Content(body);
        return content.Headers.ContentType?.MediaType != Json || content.ReadAsStringAsync().GetAwaiter().GetResult() != body;
    }

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var route in Bodies.Keys)
                foreach (var fault in Faults.Keys.Where(fault => Spoils(fault, Bodies[route])))
                    all.Add(route, fault);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_body_that_is_wrong_is_refused(string route, string fault)
    {
        var person = await shared.Host.NewGuestAsync();
        var status = StatusOf(route, fault);
        var parts = route.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), parts[1]) { Content = Faults[fault].Content(Bodies[route]) };
        // A body that is refused for its length need not be sent.
        request.Headers.ExpectContinue = status == 413;

        using var response = await person.Http.SendAsync(request);

        await response.ShouldBeProblemAsync(status);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
        (await person.ReadAsync("/api/problems/add-two-numbers/draft")).GetProperty("revision").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData("personId")]
    [InlineData("PersonId")]
    [InlineData("idempotencyKey")]
    [InlineData("slug")]
    public async Task What_the_route_and_the_cookie_say_cannot_be_said_by_the_body(string field)
    {
        var (person, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        var theirs = (await other.ReadAsync("/api/me")).Text("id");

        using var response = await person.SendAsync(
            HttpMethod.Post, "/api/problems/add-two-numbers/submissions", Text(Bodies["POST /api/problems/add-two-numbers/submissions"].Insert(1, $"\"{field}\":\"{theirs}\",")));

        var item = (await person.ReadAsync("/api/submissions")).GetProperty("items")[0];
        item.Text("slug").Should().Be(Answers.AddTwoNumbers);
        (await other.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
        (await person.SubmitAsync(Answers.AddTwoNumbers, "TEXT", theirs)).Should().NotBe(item.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task The_bodies_are_right_as_long_as_nobody_spoils_them()
    {
        foreach (var (route, body) in Bodies.Where(one => !one.Key.Contains("session", StringComparison.Ordinal) && !one.Key.Contains("/submissions/0", StringComparison.Ordinal) && !one.Key.EndsWith("/review", StringComparison.Ordinal) && !one.Key.Contains("mocks", StringComparison.Ordinal)))
        {
            var person = await shared.Host.NewGuestAsync();
            var parts = route.Split(' ');
            using var response = await person.SendAsync(new HttpMethod(parts[0]), parts[1], Text(body));
            response.IsSuccessStatusCode.Should().BeTrue(route);
        }
    }

    [Fact]
    public void Every_route_that_takes_a_body_is_attacked()
    {
        var taking = shared.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IAcceptsMetadata>() is not null)
            .Cast<RouteEndpoint>()
            .Select(endpoint => $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single()} {endpoint.RoutePattern.RawText!.Replace("{slug}", Answers.AddTwoNumbers, StringComparison.Ordinal).Replace("{id:guid}", $"{Guid.Empty}", StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal).TrimEnd('/')}");

        taking.Should().BeEquivalentTo(Bodies.Keys);
    }

    private static StringContent Text(string body, string type = Json) => new(body, Encoding.UTF8, type);

    private static ByteArrayContent Bytes(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue(Json) { CharSet = "utf-8" } } };

    private sealed class Chunked : HttpContent
    {
        private readonly byte[] _body;

        public Chunked(byte[] body)
        {
            _body = body;
            Headers.ContentType = new MediaTypeHeaderValue(Json);
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) => await stream.WriteAsync(_body);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
