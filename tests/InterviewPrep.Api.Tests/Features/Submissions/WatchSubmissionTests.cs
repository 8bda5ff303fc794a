namespace InterviewPrep.Api.Tests.Features.Submissions;

[Collection(OnSharedHost.Name)]
public sealed class WatchSubmissionTests(SharedHost shared)
{
    [Fact]
    public async Task The_stream_begins_with_the_state_tells_the_steps_and_ends_with_the_verdict()
    {
        var person = await shared.Host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(500));

        var events = await person.EventsAsync(id).ToListAsync();

        events.Select(one => one.Name).Should().StartWith("state").And.EndWith("verdict");
        var states = events.SkipLast(1).ToList();
        states.Should().OnlyContain(one => one.Name == "state");
        states.Should().OnlyContain(one => one.Data.Names().SequenceEqual(new[] { "state", "step", "done", "total" }));
        states[0].Data.Text("state").Should().BeOneOf("Queued", "Running");
        var running = states.Should().ContainSingle(one => one.Data.Text("step") == "running", "the answer takes half a second").Subject.Data;
        running.Text("state").Should().Be("Running");
        running.GetProperty("done").GetInt32().Should().Be(0);
        running.GetProperty("total").GetInt32().Should().Be(1);
        events[^1].Data.Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task Who_comes_late_gets_the_verdict_at_once()
    {
        var person = await shared.Host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(id);

        var events = await person.EventsAsync(id).ToListAsync();

        events.Should().ContainSingle().Which.Name.Should().Be("verdict");
    }

    [Fact]
    public async Task Two_windows_hear_the_same_verdict()
    {
        var person = await shared.Host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(300));

        var verdicts = await Task.WhenAll(person.VerdictAsync(id), person.VerdictAsync(id));

        verdicts[0].GetRawText().Should().Be(verdicts[1].GetRawText());
    }

    [Fact]
    public async Task The_stream_of_another_person_is_not_there()
    {
        var (owner, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        var id = await owner.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);

        using var response = await other.GetAsync($"/api/submissions/{id}/events");

        await response.ShouldBeProblemAsync(404);
    }
}
