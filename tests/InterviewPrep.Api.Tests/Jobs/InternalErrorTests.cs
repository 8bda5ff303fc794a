namespace InterviewPrep.Api.Tests.Jobs;

public sealed class InternalErrorTests
{
    [Fact]
    public async Task Our_own_fault_is_tried_again_then_told_and_shown_to_the_operator()
    {
        await using var host = await TestHost.StartAsync($"Problems:Path={Places.BrokenBank}");
        var person = await host.NewGuestAsync();

        var id = await person.SubmitAsync("echo-with-broken-checker", """public class Solution { public string Echo(string text) => text + "!"; }""");
        var submission = await person.VerdictAsync(id);

        submission.Text("verdict").Should().Be("InternalError");
        submission.IsNull("score").Should().BeTrue();
        var row = await host.InDatabaseAsync(database => database.Submissions.SingleAsync());
        row.Attempt.Should().Be(3);
        (row.JudgedAt - row.CreatedAt).Should().BeGreaterThan(TimeSpan.FromSeconds(11), "it was tried again after a second, and after ten more");
        var queue = (await person.ReadAsync("/health/ready")).GetProperty("checks").GetProperty("queue");
        queue.Text("status").Should().Be("degraded");
        queue.Text("detail").Should().Contain("1 could not be judged");
        (await person.ReadAsync("/api/problems/echo-with-broken-checker")).Text("status").Should().Be("attempted");
    }
}
