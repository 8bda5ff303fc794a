namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>Sandboxes, compilers and the server itself die again and again while people send what is right, what is wrong and what is no C#: no verdict tells.</summary>
public sealed class ChaosTests
{
    private const int Many = 200;
    private const int People = 4;
    private const int Deaths = 3;
    private const int KillsInALife = 3;

    private static readonly (string Verdict, string Slug, Func<int, string> Code)[] Kinds =
    [
        ("Accepted", Answers.AddTwoNumbers, number => $"{Answers.Sum} // {number}"),
        ("Accepted", Answers.SlowEcho, number => $"{Answers.EchoAfter(100)} // {number}"),
        ("WrongAnswer", Answers.AddTwoNumbers, number => $"{Answers.Difference} // {number}"),
        ("CompileError", Answers.AddTwoNumbers, number => $"public class Solution {{ public int Add(int left, int right) => left + {number} }}"),
    ];

    [Fact]
    public async Task Whatever_is_killed_every_submission_gets_its_one_right_verdict()
    {
        var seed = Environment.TickCount;
        try
        {
            await LiveAndDieAsync(new Random(seed));
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"With the seed {seed}: {failure.Message}", failure);
        }
    }

    private static async Task LiveAndDieAsync(Random random)
    {
        using var folder = new TempFolder();
        List<Browser> people = [];
        Dictionary<Guid, string> expected = [];
        var seen = new Dictionary<Guid, string>();
        for (var death = 0; death < Deaths; death++)
        {
            await using var server = await ApiProcess.StartAsync(folder, $"Limits:QueuedPerPerson={Many}");
            people = [.. people.Select(person => person.CopyTo(server.Address))];
            if (death == 0)
                (people, expected) = await SendAsync(server.Address, random);
            await LiveAsync(server, people, random);

            (await RememberAsync(people, seen)).Should().BeLessThan(Many, "the kill comes in the middle");
            var sandboxes = server.Sandboxes();
            await server.KillAsync();
            await Eventually.SeeAsync(() => !sandboxes.Any(ApiProcess.IsAlive), "the end of the dead server's sandboxes");
        }

        await using var last = await ApiProcess.StartAsync(folder);
        people = [.. people.Select(person => person.CopyTo(last.Address))];
        var all = await Eventually.SeeAsync(() => ReadAsync(people), all => all.TrueForAll(one => one.Text("state") == "Judged"), "all verdicts");
        (await WrongAsync(people, expected, all)).Should().BeEmpty("each has the right verdict");
        all.Select(Id).Should().BeEquivalentTo(expected.Keys);
        foreach (var (id, before) in seen)
            (await SubmissionAsync(people, id)).Should().Be(before, "a verdict that was there is not given again");
    }

    /// <summary>Kills one process after the other. What was being judged then is judged before the next: one submission does not meet three kills.</summary>
    private static async Task LiveAsync(ApiProcess server, List<Browser> people, Random random)
    {
        var judged = (await ReadAsync(people)).Count(one => one.Text("state") == "Judged");
        await Eventually.SeeAsync(() => ReadAsync(people), all => all.Count(one => one.Text("state") == "Judged") >= judged + 5, "five verdicts");
        for (var kill = 0; kill < KillsInALife; kill++)
        {
            var isCompilersTurn = kill == 1;
            var victims = await Eventually.SeeAsync(
                () => Task.FromResult(server.Sandboxes().Where(sandbox => ApiProcess.IsCompiler(sandbox) == isCompilersTurn).ToArray()), all => all.Length > 0, "a process to kill");
            ApiProcess.Signal("KILL", victims[random.Next(victims.Length)]);

            var hit = (await ReadAsync(people)).Where(one => one.Text("state") == "Running").Select(Id).ToHashSet();
            await Eventually.SeeAsync(() => ReadAsync(people), all => all.TrueForAll(one => !hit.Contains(Id(one)) || one.Text("state") == "Judged"), "the verdicts of what was hit");
        }
    }

    private static async Task<(List<Browser> People, Dictionary<Guid, string> Expected)> SendAsync(Uri address, Random random)
    {
        var people = Enumerable.Range(0, People).Select(_ => new Browser(address)).ToList();
        foreach (var person in people)
            await person.EnterAsGuestAsync();
        var kinds = Enumerable.Range(0, Many).Select(number => Kinds[number % Kinds.Length]).ToArray();
        random.Shuffle(kinds);
        var sent = await Task.WhenAll(kinds.Select((kind, number) => people[number % People].SubmitAsync(kind.Slug, kind.Code(number))));
        return (people, sent.Zip(kinds).ToDictionary(pair => pair.First, pair => pair.Second.Verdict));
    }

    /// <summary>Adds what was not seen before.</summary>
    /// <returns>How many have a verdict.</returns>
    private static async Task<int> RememberAsync(List<Browser> people, Dictionary<Guid, string> seen)
    {
        foreach (var one in (await ReadAsync(people)).Where(one => one.Text("state") == "Judged" && !seen.ContainsKey(Id(one))))
            seen[Id(one)] = await SubmissionAsync(people, Id(one));
        return seen.Count;
    }

    /// <summary>The lists of all people.</summary>
    private static async Task<List<JsonElement>> ReadAsync(List<Browser> people)
    {
        var lists = await Task.WhenAll(people.Select(person => person.ReadAsync("/api/submissions?pageSize=500")));
        return [.. lists.SelectMany(list => list.GetProperty("items").EnumerateArray())];
    }

    private static async Task<string> SubmissionAsync(List<Browser> people, Guid id)
    {
        foreach (var person in people)
        {
            using var response = await person.GetAsync($"/api/submissions/{id}");
            if (response.IsSuccessStatusCode)
                return await response.Content.ReadAsStringAsync();
        }
        throw new KeyNotFoundException($"Nobody has the submission {id}.");
    }

    /// <returns>Those with a wrong verdict, in full.</returns>
    private static async Task<string> WrongAsync(List<Browser> people, Dictionary<Guid, string> expected, List<JsonElement> all)
    {
        var wrong = all.FindAll(one => one.Text("verdict") != expected[Id(one)]);
        return string.Join('\n', await Task.WhenAll(wrong.Select(one => SubmissionAsync(people, Id(one)))));
    }

    private static Guid Id(JsonElement submission) => submission.GetProperty("id").GetGuid();
}
