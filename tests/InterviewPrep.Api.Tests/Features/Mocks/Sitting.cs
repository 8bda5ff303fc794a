using InterviewPrep.Api.Jobs;

namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>One person in one interview.</summary>
public sealed record Sitting(Browser Person, Guid Id)
{
    public static readonly object HalfAStory = new { situation = "A build was red.", task = "", action = "I waited.", result = "" };

    public static readonly object Story = new { situation = "A build was red.", task = "I had to ship.", action = "I waited.", result = "It was green." };

    public string Path => $"/api/mocks/{Id}";

    public static async Task<Sitting> StartAsync(Browser person, object body)
    {
        using var response = await person.PostAsync("/api/mocks", body);
        var id = (await response.ShouldBeAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();
        response.Headers.Location.Should().Be($"/api/mocks/{id}");
        return new Sitting(person, id);
    }

    /// <summary>The same person in another browser.</summary>
    public Sitting InAnotherTab() => this with { Person = Person.Copy() };

    public Task<JsonElement> RoomAsync() => Person.ReadAsync(Path);

    public Task<JsonElement> ItemAsync(int number) => Person.ReadAsync($"{Path}/items/{number}");

    /// <summary>The number of each question that is open.</summary>
    public async Task<Dictionary<string, int>> NumbersAsync()
    {
        var numbers = new Dictionary<string, int>();
        foreach (var number in (await RoomAsync()).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("number").GetInt32()))
            numbers[(await ItemAsync(number)).Text("slug")] = number;
        return numbers;
    }

    public Task<HttpResponseMessage> PutDraftAsync(int number, object answer, int revision) => Person.PutAsync($"{Path}/items/{number}/draft", new { answer, revision });

    public async Task<JsonElement> SaveAsync(int number, object answer, int revision = 0)
    {
        using var response = await PutDraftAsync(number, answer, revision);
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    public Task<Guid> SubmitAsync(int number, object answer, string? key = null) => Person.SendAnswerAsync($"{Path}/items/{number}/submissions", new { answer }, key);

    public Task<Guid> RunAsync(int number, object answer) => Person.SendAnswerAsync($"{Path}/items/{number}/runs", new { answer });

    public Task<HttpResponseMessage> TrySubmitAsync(int number, object answer) => Person.PostAsync($"{Path}/items/{number}/submissions", new { answer });

    public async Task TurnToAsync(int number)
    {
        using var response = await Person.PutAsync($"{Path}/position", new { item = number });
        await response.ShouldBeAsync(HttpStatusCode.NoContent);
    }

    public Task<HttpResponseMessage> LeaveAsync(int section) => Person.PostAsync($"{Path}/sections/leave", new { section });

    public async Task FinishAsync()
    {
        using var response = await Person.PostAsync($"{Path}/finish");
        await response.ShouldBeAsync(HttpStatusCode.NoContent);
    }

    /// <summary>The report once everything is judged.</summary>
    public Task<JsonElement> ReportAsync() =>
        Eventually.SeeAsync(() => Person.ReadAsync($"{Path}/report"), report => report.GetProperty("isJudged").GetBoolean(), "a report with nothing left to judge");

    /// <summary>Sets the clock after the deadline and does what the job does.</summary>
    public async Task ExpireAsync(MocksHost mocks)
    {
        mocks.Pass(((await RoomAsync()).GetProperty("deadline").GetDateTimeOffset() - mocks.Now).TotalMinutes + 0.01);
        await mocks.Host.SendAsync(new FinishOverdue.Command());
    }

    /// <summary>Everything that was ever sent in this interview, behind the server's back.</summary>
    public Task<List<Domain.Submission>> SentAsync(TestHost host) =>
        host.InDatabaseAsync(database => database.Submissions.AsNoTracking().Where(submission => submission.MockId == Id && submission.Purpose == Domain.Purpose.Submit).ToListAsync());
}
