using InterviewPrep.Api.Features.Mocks;
using InterviewPrep.Api.Jobs;

namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>What is graded at the end, and that it is graded once.</summary>
public sealed class GradingTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    [Fact]
    public async Task At_the_deadline_the_job_grades_a_draft_that_nobody_submitted()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SaveAsync(1, Answers.Sum);
        using var early = await sitting.Person.GetAsync($"{sitting.Path}/report");
        (await early.ShouldBeProblemAsync(409)).Text("detail").Should().Be("The report opens when the interview has ended.");

        await sitting.ExpireAsync(mocks);

        var report = await sitting.ReportAsync();
        report.GetProperty("total").GetInt32().Should().Be(100);
        var item = report.GetProperty("items")[0];
        (item.Text("state"), item.Text("verdict"), item.GetProperty("passed").GetInt32()).Should().Be(("graded", "Accepted", 5));
        report.GetProperty("finishedAt").GetDateTimeOffset().Should().Be(report.GetProperty("deadline").GetDateTimeOffset());
        (await sitting.Person.SubmissionAsync(item.GetProperty("submissionId").GetGuid())).Text("answer").Should().Be(Answers.Sum);
    }

    [Fact]
    public async Task The_deadline_comes_by_itself()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SaveAsync(1, Answers.Sum);
        mocks.Pass(20.1);

        await Eventually.SeeAsync(async () => (await sitting.RoomAsync()).IsNull("finishedAt"), isRunning => !isRunning, "the end of an interview that nobody ended");

        (await sitting.ReportAsync()).GetProperty("total").GetInt32().Should().Be(100);
    }

    [Fact]
    public async Task Whoever_ends_it_and_how_often_every_question_is_graded_once()
    {
        var sitting = await mocks.SitAsync("whole");
        var numbers = await sitting.NumbersAsync();
        await sitting.SaveAsync(numbers[Answers.AddTwoNumbers], Answers.Sum);
        await sitting.SaveAsync(numbers[Answers.OddOneOut], new { choices = new[] { 1 } });
        await sitting.SaveAsync(numbers[Answers.ATimeYouWaited], Sitting.Story);
        mocks.Pass(100.1);

        await Task.WhenAll([.. Enumerable.Range(0, 6).Select(_ => sitting.FinishAsync()), .. Enumerable.Range(0, 6).Select(_ => mocks.Host.SendAsync(new FinishOverdue.Command()))]);

        await sitting.ReportAsync();
        await sitting.FinishAsync();
        await mocks.Host.SendAsync(new FinishOverdue.Command());
        var sent = await sitting.SentAsync(mocks.Host);
        sent.Select(submission => submission.MockItem!.Value).Should().BeEquivalentTo([numbers[Answers.AddTwoNumbers], numbers[Answers.OddOneOut], numbers[Answers.ATimeYouWaited]]);
        sent.Should().OnlyContain(submission => submission.Attempt <= 1 && !submission.IsVeiled);
    }

    [Fact]
    public async Task Finished_early_it_ends_now_and_once_more_changes_nothing()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SaveAsync(1, Answers.Sum);
        await sitting.FinishAsync();
        var first = (await sitting.ReportAsync()).GetRawText();
        mocks.Pass(30);

        await sitting.FinishAsync();
        await mocks.Host.SendAsync(new FinishOverdue.Command());

        (await sitting.ReportAsync()).GetRawText().Should().Be(first);
        var room = await sitting.RoomAsync();
        room.Text("state").Should().Be("Finished");
        room.GetProperty("finishedAt").GetDateTimeOffset().Should().BeBefore(room.GetProperty("deadline").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_draft_that_was_saved_after_a_submission_is_what_counts()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SubmitAsync(1, Answers.Difference);
        await sitting.SaveAsync(1, Answers.Sum);
        await sitting.FinishAsync();

        (await GradedAsync(sitting, 1)).Text("answer").Should().Be(Answers.Sum);
        (await sitting.SentAsync(mocks.Host)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_submission_after_a_draft_is_what_counts_and_is_not_judged_again()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SaveAsync(1, Answers.Difference);
        var id = await sitting.SubmitAsync(1, Answers.Sum);
        await sitting.FinishAsync();

        (await GradedAsync(sitting, 1)).GetProperty("id").GetGuid().Should().Be(id);
        (await sitting.SentAsync(mocks.Host)).Should().ContainSingle();
    }

    [Fact]
    public async Task Going_back_to_a_text_that_was_saved_before_makes_it_the_last()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SaveAsync(1, Answers.Sum);
        await sitting.SubmitAsync(1, Answers.Difference);
        await sitting.SaveAsync(1, Answers.Sum, 1);
        await sitting.FinishAsync();

        (await GradedAsync(sitting, 1)).Text("answer").Should().Be(Answers.Sum);
    }

    [Fact]
    public async Task The_same_text_submitted_and_saved_is_one_answer()
    {
        var sitting = await mocks.SitAsync("short");
        var id = await sitting.SubmitAsync(1, Answers.Sum);
        await sitting.SaveAsync(1, Answers.Sum);
        await sitting.FinishAsync();

        (await GradedAsync(sitting, 1)).GetProperty("id").GetGuid().Should().Be(id);
    }

    [Fact]
    public async Task A_cleared_draft_does_not_undo_what_was_submitted()
    {
        var sitting = await mocks.SitAsync("short");
        var id = await sitting.SubmitAsync(1, Answers.Sum);
        await sitting.SaveAsync(1, " \n");
        await sitting.FinishAsync();

        (await GradedAsync(sitting, 1)).GetProperty("id").GetGuid().Should().Be(id);
    }

    [Fact]
    public async Task What_time_cut_short_is_graded_as_it_stands_and_blank_answers_are_none()
    {
        var sitting = await mocks.SitAsync("whole");
        var numbers = await sitting.NumbersAsync();
        await sitting.SaveAsync(numbers[Answers.ATimeYouWaited], Sitting.HalfAStory);
        await sitting.SaveAsync(numbers[Answers.AddTwoNumbers], "");
        await sitting.SaveAsync(numbers[Answers.OddOneOut], new { choices = Array.Empty<int>() });
        await sitting.SaveAsync(numbers[Answers.FindTheBugs], new { marks = Array.Empty<object>() });
        await sitting.ExpireAsync(mocks);

        var items = (await sitting.ReportAsync()).GetProperty("items").EnumerateArray().ToDictionary(item => item.Text("slug"));

        items[Answers.ATimeYouWaited].Text("state").Should().Be("to-grade");
        items.Where(item => item.Key != Answers.ATimeYouWaited).Should().OnlyContain(item => item.Value.Text("state") == "unanswered" && item.Value.IsNull("submissionId"));
        (await sitting.SentAsync(mocks.Host)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_story_of_blanks_is_none()
    {
        var sitting = await mocks.SitAsync("whole");
        await sitting.SaveAsync((await sitting.NumbersAsync())[Answers.ATimeYouWaited], new { situation = " ", task = "", action = "\n", result = "" });
        await sitting.FinishAsync();

        (await sitting.SentAsync(mocks.Host)).Should().BeEmpty();
        (await sitting.ReportAsync()).GetProperty("items").Texts("state").Should().OnlyContain(state => state == "unanswered");
    }

    [Fact]
    public async Task No_key_that_somebody_chose_can_stand_in_the_way_of_the_grading()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.Person.SubmitAsync(Answers.Tally, Answers.Counting, $"mock-{sitting.Id:N}-1");
        await sitting.SaveAsync(1, Answers.Sum);

        await sitting.ExpireAsync(mocks);

        (await sitting.ReportAsync()).GetProperty("total").GetInt32().Should().Be(100);
    }

    [Fact]
    public async Task An_interview_that_cannot_be_ended_stops_no_other()
    {
        var (broken, sound) = (await mocks.SitAsync("short"), await mocks.SitAsync("short"));
        await sound.SaveAsync(1, Answers.Sum);
        await mocks.Host.InDatabaseAsync(database => database.Database.ExecuteSqlAsync($"UPDATE MockItem SET Answer = 'no JSON' WHERE MockId = {broken.Id}"));

        await sound.ExpireAsync(mocks);

        (await sound.ReportAsync()).GetProperty("total").GetInt32().Should().Be(100);
    }

    [Fact]
    public async Task What_arrives_when_the_interview_has_just_ended_is_refused_and_not_lost()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.SaveAsync(1, Answers.Sum);
        await sitting.FinishAsync();

        using var sent = await sitting.TrySubmitAsync(1, Answers.Difference);
        var saved = await sitting.SaveAsync(1, Answers.Echo, 1);

        await sent.ShouldBeProblemAsync(409);
        saved.GetProperty("isLate").GetBoolean().Should().BeTrue();
        (await GradedAsync(sitting, 1)).Text("answer").Should().Be(Answers.Sum);
        (await sitting.SentAsync(mocks.Host)).Should().ContainSingle();
    }

    [Fact]
    public async Task Of_submissions_that_race_with_the_end_each_is_refused_or_unveiled()
    {
        var sitting = await mocks.SitAsync("short");

        var sending = Enumerable.Range(0, 12).Select(n => sitting.TrySubmitAsync(1, $"{Answers.Sum} // {n}")).ToList();
        await sitting.FinishAsync();
        var answers = await Task.WhenAll(sending);

        var taken = answers.Count(answer => answer.StatusCode == HttpStatusCode.Accepted);
        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Accepted || answer.StatusCode == HttpStatusCode.Conflict);
        var sent = await sitting.SentAsync(mocks.Host);
        sent.Should().HaveCount(taken).And.OnlyContain(submission => !submission.IsVeiled);
        if (taken > 0)
            sent.Select(submission => submission.Id).Should().Contain((await GradedAsync(sitting, 1)).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task What_we_could_not_judge_is_left_out_of_the_total()
    {
        var sitting = await mocks.SitAsync("whole");
        var numbers = await sitting.NumbersAsync();
        await sitting.SaveAsync(numbers[Answers.OddOneOut], new { choices = new[] { 1 } });
        var id = await sitting.SubmitAsync(numbers[Answers.AddTwoNumbers], Answers.Sum);
        await sitting.Person.VerdictAsync(id);
        await sitting.FinishAsync();
        await mocks.Host.InDatabaseAsync(database => database.Submissions.Where(submission => submission.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Verdict, Judging.Verdict.InternalError).SetProperty(row => row.Score, (double?)null)));

        var report = await sitting.ReportAsync();

        var item = report.GetProperty("items")[0];
        (item.Text("state"), item.IsNull("answerPoints"), item.IsNull("score")).Should().Be(("not-judged", true, true));
        // 2 of 100 points, of which 20 cannot be counted.
        report.GetProperty("total").GetInt32().Should().Be(3);
        report.GetProperty("sections")[0].GetProperty("of").GetDouble().Should().Be(0);
    }

    [Fact]
    public async Task Another_persons_interview_is_not_there()
    {
        var sitting = await mocks.SitAsync("short");
        var id = await sitting.SubmitAsync(1, Answers.Sum);
        await sitting.FinishAsync();
        var other = await mocks.Host.NewGuestAsync();

        foreach (var path in new[] { sitting.Path, $"{sitting.Path}/items/1", $"{sitting.Path}/report", $"{sitting.Path}/scratch", $"/api/submissions/{id}" })
        {
            using var response = await other.GetAsync(path);
            (await response.ShouldBeProblemAsync(404)).GetRawText().Should().NotContain("Add two numbers");
        }
    }

    [Fact]
    public async Task Signing_in_brings_the_guests_interviews_along_while_they_run_and_after()
    {
        var (member, email) = (mocks.Host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        var ended = await mocks.SitAsync("rounds");
        await ended.FinishAsync();
        var running = await Sitting.StartAsync(ended.Person, new { template = "short" });
        await running.SaveAsync(1, Answers.Sum);

        using var response = await running.Person.PostAsync("/api/session/login", new { email, password = Candidate.Password });
        await response.ShouldBeAsync(HttpStatusCode.OK);

        var list = await member.ReadAsync("/api/mocks");
        list.GetProperty("running").GetProperty("id").GetGuid().Should().Be(running.Id);
        list.GetProperty("ended").Texts("id").Should().Equal($"{ended.Id}");
        var here = running with { Person = member };
        await here.FinishAsync();
        (await here.ReportAsync()).GetProperty("total").GetInt32().Should().Be(100);
        (await member.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(1);
    }

    private static async Task<JsonElement> GradedAsync(Sitting sitting, int number)
    {
        var report = await sitting.ReportAsync();
        return await sitting.Person.SubmissionAsync(report.GetProperty("items")[number - 1].GetProperty("submissionId").GetGuid());
    }
}
