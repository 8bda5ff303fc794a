using System.Net.Http.Headers;

namespace InterviewPrep.Api.Tests.Features.Mocks;

public sealed class OwnMockTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    private const string Section = """{"kind":"coding","count":1,"minutes":10,"difficulties":[],"skills":[]}""";

    public static object Own(string kind, int count, int minutes) =>
        new { own = new { sections = new[] { new { kind, count, minutes, difficulties = Array.Empty<string>(), skills = Array.Empty<string>() } }, levels = Array.Empty<string>(), order = "free" } };

    [Fact]
    public async Task Sections_of_ones_own_become_an_interview()
    {
        var person = await mocks.Host.NewGuestAsync();

        var sitting = await Sitting.StartAsync(person, JsonElement.Parse(
            """{"own":{"sections":[{"kind":"concept","count":2,"minutes":6,"difficulties":["easy"],"skills":["csharp"]},{"kind":"sql","count":1,"minutes":4,"difficulties":[],"skills":[]}],"levels":["junior"],"order":"in-turn"}}"""));

        var room = await sitting.RoomAsync();
        room.IsNull("template").Should().BeTrue();
        (room.Text("name"), room.Text("order")).Should().Be(("Own interview", "in-turn"));
        room.GetProperty("sections").Texts("name").Should().Equal("Section 1", "Section 2");
        room.GetProperty("items").Texts("kind").Should().Equal("concept", "concept", "sql");
        room.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("budgetMs").GetInt32()).Should().Equal(180_000, 180_000, 240_000);
    }

    [Theory]
    [InlineData("{}", "Either a template or sections of one's own are needed.")]
    [InlineData("""{"template":null,"own":null}""", "Either a template or sections of one's own are needed.")]
    [InlineData($$$"""{"template":"short","own":{"sections":[{{{Section}}}],"levels":[],"order":"free"}}""", "Either a template or sections of one's own are needed.")]
    [InlineData("""{"own":{"sections":[],"levels":[],"order":"free"}}""", "An interview has 1 to 8 sections.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}},{{{Section}}},{{{Section}}},{{{Section}}},{{{Section}}},{{{Section}}},{{{Section}}},{{{Section}}},{{{Section}}}],"levels":[],"order":"free"}}""", "An interview has 1 to 8 sections.")]
    [InlineData("""{"own":{"sections":[null],"levels":[],"order":"free"}}""", "A section has kind, count, minutes, difficulties and skills.")]
    [InlineData("""{"own":{"sections":null,"levels":[],"order":"free"}}""", "own.sections has the wrong type or is null.")]
    [InlineData("""{"own":{"levels":[],"order":"free"}}""", "Missing: 'sections'.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}}],"levels":["wizard"],"order":"free"}}""", "A level is one of junior, mid, senior, lead.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}}],"levels":[null],"order":"free"}}""", "A level is one of junior, mid, senior, lead.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}}],"levels":null,"order":"free"}}""", "own.levels has the wrong type or is null.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}}],"levels":[],"order":"backwards"}}""", "own.order has the wrong type or is null.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}}],"levels":[],"order":7}}""", "own.order has the wrong type or is null.")]
    [InlineData($$$"""{"own":{"sections":[{{{Section}}}],"levels":[],"order":null}}""", "own.order has the wrong type or is null.")]
    [InlineData("""{"own":{"sections":[{"kind":"riddle","count":1,"minutes":10,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "There is no such kind of question.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":0,"minutes":10,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "A section has 1 to 20 questions.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":21,"minutes":10,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "A section has 1 to 20 questions.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":0,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "A section has 1 to 480 minutes.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":-5,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "A section has 1 to 480 minutes.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":2147483647,"difficulties":[],"skills":[]},{"kind":"sql","count":1,"minutes":2147483647,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "An interview has at most 480 minutes.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":1.5,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "own.sections[0].minutes has the wrong type or is null.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":10,"difficulties":["mild"],"skills":[]}],"levels":[],"order":"free"}}""", "A difficulty is one of easy, medium, hard.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":10,"difficulties":[null],"skills":[]}],"levels":[],"order":"free"}}""", "A difficulty is one of easy, medium, hard.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":10,"difficulties":[],"skills":[null]}],"levels":[],"order":"free"}}""", "The section Section 1 asks for 1 questions of the kind coding, and none")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":10,"difficulties":[],"skills":["juggling"]}],"levels":[],"order":"free"}}""", "The section Section 1 asks for 1 questions of the kind coding, and none")]
    [InlineData("""{"own":{"sections":[{"kind":"concept","count":6,"minutes":10,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "and only 5 that you did not have")]
    [InlineData("""{"own":{"sections":[{"kind":null,"count":1,"minutes":10,"difficulties":[],"skills":[]}],"levels":[],"order":"free"}}""", "own.sections[0].kind has the wrong type or is null.")]
    [InlineData("""{"own":{"sections":[{"kind":"coding","count":1,"minutes":10,"difficulties":[],"skills":[],"hints":true}],"levels":[],"order":"free"}}""", "Unknown field 'hints'.")]
    [InlineData("""{"own":"short"}""", "own has the wrong type or is null.")]
    public async Task What_is_no_interview_is_refused_in_a_sentence(string body, string detail)
    {
        var person = await mocks.Host.NewGuestAsync();

        using var response = await person.SendAsync(HttpMethod.Post, "/api/mocks", new StringContent(body, new MediaTypeHeaderValue("application/json")));

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Contain(detail);
        (await person.ReadAsync("/api/mocks")).GetRawText().Should().Be("""{"running":null,"ended":[]}""");
    }

    [Fact]
    public async Task At_most_twenty_skills_can_be_asked_for()
    {
        var person = await mocks.Host.NewGuestAsync();
        var section = new { kind = "coding", count = 1, minutes = 5, difficulties = Array.Empty<string>(), skills = Enumerable.Range(0, 21).Select(n => $"skill-{n}") };

        using var response = await person.PostAsync("/api/mocks", new { own = new { sections = new[] { section }, levels = Array.Empty<string>(), order = "free" } });

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be("At most 20 skills can be asked for.");
    }
}
