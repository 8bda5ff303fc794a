namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>Problems of the tests' own bank, and what can be answered to them.</summary>
public static class Answers
{
    public const string AddTwoNumbers = "add-two-numbers";
    public const string GuessTheWord = "guess-the-word";
    public const string Tally = "tally";
    public const string SlowEcho = "slow-echo";
    public const string WhatIsAnIndex = "what-is-an-index";
    public const string OddOneOut = "odd-one-out";
    public const string EvenNumbers = "even-numbers";
    public const string SmallToLarge = "small-to-large";
    public const string PrintsTwice = "prints-twice";
    public const string FindTheBugs = "find-the-bugs";
    public const string ATimeYouWaited = "a-time-you-waited";
    public const string ShortenLinks = "shorten-links";
    public const string OpenOrders = "open-orders";
    public const string CountItems = "count-items";

    public const string Sum = "public class Solution { public int Add(int left, int right) => left + right; }";
    public const string Difference = "public class Solution { public int Add(int left, int right) => left - right; }";
    public const string Echo = "public class Solution { public string Echo(string text) => text; }";

    /// <summary>Right, and judged no sooner than after <paramref name="milliseconds"/>.</summary>
    public static string EchoAfter(int milliseconds) =>
        $$"""public class Solution { public string Echo(string text) { Thread.Sleep({{milliseconds}}); return text; } }""";

    public const string Counting =
        """
        public class Tally
        {
            private double _total;
            public Tally(int start) => _total = start;
            public void Add(int votes) => _total += votes;
            public double Total() => _total;
        }
        """;
}
