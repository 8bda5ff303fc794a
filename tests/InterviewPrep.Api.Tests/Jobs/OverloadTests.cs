namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>More than can be judged: what is refused is refused at once, what is taken is judged, and who only tries something does not wait.</summary>
public sealed class OverloadTests
{
    [Fact]
    public async Task What_a_full_queue_refuses_leaves_no_trace_and_is_taken_when_it_has_drained()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=1", "Limits:Queue=8", "Limits:QueuedPerPerson=4");
        var people = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.NewGuestAsync()));

        var answers = await Task.WhenAll(people.SelectMany(person => Enumerable.Range(0, 6).Select(_ => SendAsync(person))));

        foreach (var (person, answer) in answers.Where(one => one.Answer.StatusCode != HttpStatusCode.Accepted))
            await answer.ShouldAskToWaitAsync(answer.StatusCode == HttpStatusCode.TooManyRequests ? 429 : 503);
        answers.Select(one => one.Answer.StatusCode).Should().Contain([HttpStatusCode.Accepted, HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable]);
        (await host.InDatabaseAsync(database => database.Submissions.CountAsync(row => row.State == Domain.SubmissionState.Queued))).Should().BeLessThanOrEqualTo(8);
        foreach (var (person, answer) in answers.Where(one => one.Answer.StatusCode == HttpStatusCode.Accepted))
            (await person.VerdictAsync((await answer.ShouldBeAsync(HttpStatusCode.Accepted)).GetProperty("id").GetGuid())).Text("verdict").Should().Be("Accepted");
        foreach (var person in people)
        {
            var taken = answers.Count(one => one.Person == person && one.Answer.StatusCode == HttpStatusCode.Accepted);
            (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(taken);
            (await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum)).Text("verdict").Should().Be("Accepted");
        }
    }

    [Fact]
    public async Task A_run_is_answered_while_the_floods_of_several_people_wait()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=2");
        var flooders = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.NewGuestAsync()));
        var other = await host.NewGuestAsync();
        var floods = await Task.WhenAll(flooders.SelectMany(person => Enumerable.Range(0, 12).Select(_ => person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(400)))));

        var waited = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            var before = await WaitingAsync(host, floods);
            (await other.VerdictAsync(await other.RunAsync(Answers.AddTwoNumbers, Answers.Sum))).Text("verdict").Should().Be("Accepted");
            waited.Add(before - await WaitingAsync(host, floods));
        }

        // Those that were running, and those that began while it ran itself.
        waited.Should().OnlyContain(begun => begun <= 4);
        (await WaitingAsync(host, floods)).Should().BePositive("the floods are not over");
    }

    private static async Task<(Browser Person, HttpResponseMessage Answer)> SendAsync(Browser person) =>
        (person, await person.PostAsync($"/api/problems/{Answers.SlowEcho}/submissions", new { answer = Answers.EchoAfter(300) }));

    private static Task<int> WaitingAsync(TestHost host, Guid[] submissions) => host.InDatabaseAsync(database =>
        database.Submissions.CountAsync(row => submissions.Contains(row.Id) && row.State == Domain.SubmissionState.Queued));
}
