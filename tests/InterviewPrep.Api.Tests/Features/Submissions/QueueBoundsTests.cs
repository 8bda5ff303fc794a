namespace InterviewPrep.Api.Tests.Features.Submissions;

/// <summary>A queue that is full says so. This host judges nothing, so what was sent stays in the queue.</summary>
public sealed class QueueBoundsTests : IAsyncLifetime
{
    private const string Submissions = $"/api/problems/{Answers.AddTwoNumbers}/submissions";

    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "Limits:Queue=5", "Limits:QueuedPerPerson=3");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task One_person_may_fill_a_part_of_the_queue_and_all_together_the_whole()
    {
        var (one, two, three) = (await _host.NewGuestAsync(), await _host.NewGuestAsync(), await _host.NewGuestAsync());
        for (var i = 0; i < 3; i++)
            await one.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, $"key-{i}");

        using (var full = await one.PostAsync(Submissions, new { answer = Answers.Sum }))
            await full.ShouldAskToWaitAsync(429);
        using (var full = await one.PostAsync($"/api/problems/{Answers.AddTwoNumbers}/runs", new { answer = Answers.Sum }))
            await full.ShouldAskToWaitAsync(429);

        await two.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await two.RunAsync(Answers.AddTwoNumbers, Answers.Sum);
        using (var full = await three.PostAsync(Submissions, new { answer = Answers.Sum }))
            await full.ShouldAskToWaitAsync(503);

        (await one.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(3);
        (await three.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task What_is_in_the_full_queue_already_is_not_refused_again()
    {
        var person = await _host.NewGuestAsync();
        var first = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "key-0");
        await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);

        (await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "key-0")).Should().Be(first);
    }

    [Fact]
    public async Task Many_at_once_do_not_get_past_the_bound()
    {
        var person = await _host.NewGuestAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => person.PostAsync(Submissions, new { answer = Answers.Sum })));

        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Accepted))
            await answer.ShouldAskToWaitAsync(429);
        answers.CountBy(answer => (int)answer.StatusCode).Should().BeEquivalentTo(new Dictionary<int, int> { [202] = 3, [429] = 9 });
    }
}
