namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>A server that dies in the middle of an interview costs nothing but the time.</summary>
public sealed class MockKillTests
{
    private static readonly string Bank = $"Problems:Path={Places.MocksBank}";

    [SqliteFact]
    public async Task What_was_saved_before_the_kill_is_graded_once_after_the_deadline()
    {
        using var folder = new TempFolder();
        Sitting before;
        Dictionary<string, int> numbers;
        Guid submitted;
        await using (var first = await ApiProcess.StartAsync(folder, Bank))
        {
            var person = new Browser(first.Address);
            await person.EnterAsGuestAsync();
            before = await Sitting.StartAsync(person, new { template = "whole" });
            numbers = await before.NumbersAsync();
            await before.SaveAsync(numbers[Answers.AddTwoNumbers], Answers.Sum);
            await before.SaveAsync(numbers[Answers.OddOneOut], new { choices = new[] { 0 } });
            await before.SaveAsync(numbers[Answers.OddOneOut], new { choices = new[] { 1 } }, 1);
            await before.SaveAsync(numbers[Answers.ATimeYouWaited], Sitting.Story);
            submitted = await before.SubmitAsync(numbers[Answers.OpenOrders], "SELECT 1, 2");
            await first.KillAsync();
        }
        var clock = new AdjustableClock { Offset = TimeSpan.FromMinutes(101) };

        string graded;
        await using (var second = await TestHost.StartOnAsync(folder, services => services.AddSingleton<TimeProvider>(clock), Bank))
        {
            using var person = before.Person.CopyTo(second.Address);
            var after = before with { Person = person };
            var report = await after.ReportAsync();
            graded = report.GetRawText();
            report.GetProperty("finishedAt").GetDateTimeOffset().Should().Be(report.GetProperty("deadline").GetDateTimeOffset());
            var items = report.GetProperty("items").EnumerateArray().ToDictionary(item => item.Text("slug"));
            items[Answers.AddTwoNumbers].Text("verdict").Should().Be("Accepted");
            items[Answers.OddOneOut].Text("verdict").Should().Be("Accepted", "the last draft counts");
            items[Answers.ATimeYouWaited].Text("state").Should().Be("to-grade");
            (items[Answers.OpenOrders].Text("verdict"), items[Answers.OpenOrders].GetProperty("submissionId").GetGuid()).Should().Be(("WrongAnswer", submitted));
            items.Values.Count(item => item.Text("state") == "unanswered").Should().Be(6);
            (await after.SentAsync(second)).Select(submission => submission.MockItem!.Value).Should().BeEquivalentTo(
                [numbers[Answers.AddTwoNumbers], numbers[Answers.OddOneOut], numbers[Answers.ATimeYouWaited], numbers[Answers.OpenOrders]]);
        }

        await using var third = await TestHost.StartOnAsync(folder, services => services.AddSingleton<TimeProvider>(clock), Bank);
        using var again = before.Person.CopyTo(third.Address);
        (await (before with { Person = again }).ReportAsync()).GetRawText().Should().Be(graded);
    }

    [Fact]
    public async Task A_server_that_comes_back_in_time_goes_on_where_it_was()
    {
        using var folder = new TempFolder();
        Sitting before;
        string room;
        await using (var first = await ApiProcess.StartAsync(folder, Bank))
        {
            var person = new Browser(first.Address);
            await person.EnterAsGuestAsync();
            before = await Sitting.StartAsync(person, new { template = "short" });
            await before.SaveAsync(1, Answers.Sum);
            await before.TurnToAsync(1);
            room = Lasting(await before.RoomAsync());
            await first.KillAsync();
        }

        await using var second = await ApiProcess.StartAsync(folder, Bank);
        using var again = before.Person.CopyTo(second.Address);
        var after = before with { Person = again };

        Lasting(await after.RoomAsync()).Should().Be(room, "clock, sections and questions are as they were");
        (await after.ItemAsync(1)).Text("answer").Should().Be(Answers.Sum);
        (await after.SaveAsync(1, Answers.Difference, 1)).GetProperty("revision").GetInt32().Should().Be(2);
    }

    /// <summary>All of a room but what goes on with the clock.</summary>
    private static string Lasting(JsonElement room) => string.Join('\n', [.. Lasting(room, "now", "items"), .. room.GetProperty("items").EnumerateArray().SelectMany(item => Lasting(item, "spentMs"))]);

    private static IEnumerable<string> Lasting(JsonElement part, params string[] passing) =>
        part.EnumerateObject().Where(member => !passing.Contains(member.Name)).Select(member => member.ToString());
}
