using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Api.Tests.Jobs;

/// <param name="Verdicts">Those that are right.</param>
/// <param name="Answer">Text, or the object of a kind that has parts.</param>
internal sealed record Sent(string Slug, string Purpose, IReadOnlyList<string> Verdicts, object Answer)
{
    private string Mark => Slug == Answers.OpenOrders ? "--" : "//";

    /// <summary>Unlike every other: nothing that is kept by source answers for it.</summary>
    public object AnswerOf(int number) => Answer is string text ? $"{text} {Mark} {number}" : Answer;
}

/// <summary>A hundred submissions: kinds, purposes and verdicts as people send them, and with them what attacks the judge. Few of them burn their whole time.</summary>
internal static class SoakMix
{
    private const string Submit = "submissions", Run = "runs";
    private const int Order = 20260101;

    private static readonly string CountItems = File.ReadAllText(Path.Combine(Places.KindsBank, "async", Answers.CountItems, "solutions", "accepted", "both-bounded.cs"));

    /// <summary>Of the attacks on the judge those that end soon, one of each family.</summary>
    private static readonly string[] Attacks =
    [
        "07-load-a-file", "10-read-files", "11-write-files", "12-fork", "13-sockets", "15-signals", "17-raise-limits", "18-thread-pool", "19-open-descriptors", "20-forged-on-standard-output",
        "22-exit", "22-fail-fast", "22-null-pointer", "23-answer-then-exit", "30-standard-descriptors-closed", "33-managed", "33-unmanaged", "34-threads", "36-console", "36-descriptor-2",
        "60-shared-memory-out-of-sight", "62-signals-with-values", "63-named-things", "64-descriptors-used-up", "68-flood-of-errors", "70-async-thread-bomb",
    ];

    public static IReadOnlyList<Sent> All { get; } = Shuffled([.. Coding(), .. Sql(), .. Async(), .. WithoutProgram(), .. Attacks.Select(Attack)]);

    private static IEnumerable<Sent> Coding() =>
    [
        .. Times(12, Answers.AddTwoNumbers, Submit, "Accepted", Answers.Sum),
        .. Times(6, Answers.AddTwoNumbers, Run, "Accepted", Answers.Sum),
        .. Times(2, Answers.Tally, Submit, "Accepted", Answers.Counting),
        .. Times(5, Answers.AddTwoNumbers, Submit, "WrongAnswer", Answers.Difference),
        .. Times(2, Answers.AddTwoNumbers, Run, "WrongAnswer", Answers.Difference),
        .. Times(5, Answers.AddTwoNumbers, Submit, "CompileError", "public class Solution { public int Add(int left, int right) => left + }"),
        .. Times(1, Answers.AddTwoNumbers, Submit, "TimeLimitExceeded", "public class Solution { public int Add(int left, int right) { while (true) ; } }"),
    ];

    private static IEnumerable<Sent> Sql() =>
    [
        .. Times(5, Answers.OpenOrders, Submit, "Accepted", Orders("o.paid_at IS NULL")),
        .. Times(2, Answers.OpenOrders, Run, "Accepted", Orders("o.paid_at IS NULL")),
        .. Times(3, Answers.OpenOrders, Submit, "WrongAnswer", Orders("coalesce(o.paid_at, '') = ''")),
        .. Times(1, Answers.OpenOrders, Submit, "CompileError", "SELECT id FROM nowhere"),
        .. Times(2, Answers.OpenOrders, Submit, "CompileError", "ATTACH '/etc/passwd' AS other;"),
        .. Times(1, Answers.OpenOrders, Submit, "CompileError", "SELECT readfile('/etc/passwd'), 1;"),
        .. Times(2, Answers.OpenOrders, Submit, "RuntimeError, MemoryLimitExceeded", "SELECT zeroblob(1000000000), 1;"),
        .. Times(1, Answers.OpenOrders, Submit, "TimeLimitExceeded", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i FROM n WHERE i < 0;"),
    ];

    private static IEnumerable<Sent> Async() =>
    [
        .. Times(3, Answers.CountItems, Submit, "Accepted", CountItems),
        .. Times(2, Answers.CountItems, Run, "Accepted", CountItems),
        .. Times(2, Answers.CountItems, Submit, "WrongAnswer", CountItems.Replace("client.GetAsync(item, cancellation)", "client.GetAsync(item)", StringComparison.Ordinal)),
        .. Times(2, Answers.CountItems, Submit, "WrongAnswer", CountItems.Replace("await client.GetAsync(item, cancellation)", "client.GetAsync(item, cancellation).Wait()", StringComparison.Ordinal)),
    ];

    private static IEnumerable<Sent> WithoutProgram() =>
    [
        .. Times(4, Answers.OddOneOut, Submit, "Accepted", new { choices = new[] { 1 } }),
        .. Times(2, Answers.OddOneOut, Submit, "WrongAnswer", new { choices = new[] { 0 } }),
        .. Times(2, Answers.WhatIsAnIndex, Submit, "Answered", new { text = "Copies of columns; inserting becomes slower." }),
        .. Times(2, Answers.PrintsTwice, Submit, "Accepted", new { output = "SECRET-1\nSECRET-2\n" }),
        .. Times(2, Answers.FindTheBugs, Submit, "WrongAnswer", new { marks = new[] { new { file = "Search.cs", line = 5, category = "correctness", comment = "Cents." } } }),
        .. Times(2, Answers.ATimeYouWaited, Submit, "Answered", new { situation = "A build was red.", task = "I had to ship.", action = "I waited.", result = "It was green." }),
        .. Times(1, Answers.ShortenLinks, Submit, "Answered", new { clarify = "Reads?", answersSeen = false, estimates = Array.Empty<int>(), api = "", data = "", diagram = (object?)null, deepDive = "", changeAnswer = "" }),
    ];

    private static string Orders(string condition) => $"SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE {condition} ORDER BY o.id";

    private static Sent Attack(string name)
    {
        var program = ProgramFile.Load("Hostile", name);
        return new Sent(program.Require("problem"), Submit, program.Require("expected").Split(", "), program.Source);
    }

    private static IEnumerable<Sent> Times(int count, string slug, string purpose, string verdicts, object answer) =>
        Enumerable.Repeat(new Sent(slug, purpose, verdicts.Split(", "), answer), count);

    private static IReadOnlyList<Sent> Shuffled(Sent[] mix)
    {
        new Random(Order).Shuffle(mix);
        return mix;
    }
}
