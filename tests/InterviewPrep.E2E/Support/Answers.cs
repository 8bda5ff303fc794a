namespace InterviewPrep.E2E.Support;

/// <summary>What people answer to "Pair with a given sum" in these tests, by what becomes of it.</summary>
public static class Answers
{
    public const string Slug = "pair-with-a-given-sum";
    public const string Problem = "Pair with a given sum";

    public const string Crash = "return new[] { amounts[amounts.Length] };";
    public const string Endless = "while (true) { }";
    public const string Greedy = "var kept = new List<int[]>(); while (true) { var block = new int[1 << 20]; Array.Fill(block, 1); kept.Add(block); }";
    public const string Chatty = "while (true) Console.WriteLine(new string('-', 1000));";
    public const string Unfinished = "return amounts.Missing;";

    /// <summary>Sorts first, and so returns the indices in the order of the amounts.</summary>
    public static string Wrong { get; } = Repository.Solution(Slug, "wrong_answer/ordered-by-amount.cs");

    public static string Right { get; } = Repository.Solution(Slug, "accepted/one-pass.cs");

    /// <summary>The starter with another body; the body stands on line 5.</summary>
    public static string With(string body) =>
        $$"""
        public class Solution
        {
            public int[] FindPair(int[] amounts, int target)
            {
                {{body}}
            }
        }
        """;
}
