using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Cli;

/// <summary>The files that a package of each kind begins as.</summary>
internal static class Skeleton
{
    public static IEnumerable<(string File, string Text)> Of(string kind, string slug)
    {
        var (facts, files) = kind switch
        {
            ProblemBank.Coding => (CodingFacts, Coding("    public int Sum(int[] numbers)\n    {\n        throw new NotImplementedException();\n    }\n")),
            ProblemBank.Debugging => (CodingFacts, Coding("    public int Sum(int[] numbers)\n    {\n        var sum = 0;\n        for (var i = 1; i < numbers.Length; i++)\n            sum += numbers[i];\n        return sum;\n    }\n")),
            ProblemBank.Async => (AsyncFacts, Async()),
            ProblemBank.Sql => (SqlFacts, Sql()),
            ProblemBank.Concept => (ConceptFacts, [("statement.md", "Which number is even?\n")]),
            ProblemBank.Review => (ReviewFacts, Review()),
            ProblemBank.Behavioural => (BehaviouralFacts, Behavioural()),
            ProblemBank.Design => (DesignFacts, Design()),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no skeleton of this kind."),
        };
        return files.Prepend(("problem.yaml", CommonFacts(slug) + facts));
    }

    private static string CommonFacts(string slug) => $$"""
        name: {{char.ToUpperInvariant(slug[0])}}{{slug[1..].Replace('-', ' ')}}
        uuid: {{Guid.NewGuid()}}
        version: 1
        license: cc by-sa 4.0
        difficulty: easy
        levels: [junior]
        skills: [csharp]
        minutes: 15

        """;

    private const string CodingFacts = """
        limits: { timeMs: 1000, memoryMb: 256 }
        compare: exact
        hints:
          - What would you do by hand?

        """;

    private const string AsyncFacts = """
        limits: { timeMs: 3000, memoryMb: 128 }
        seeds: 20
        hints:
          - What may happen between two awaits?

        """;

    private const string SqlFacts = """
        limits: { timeMs: 1000, memoryMb: 128 }
        hints:
          - Which rows are wanted?
        sql:
          answer: query
          order: true

        """;

    private const string ConceptFacts = """
        question:
          type: single
          options:
            - { text: One, why: It leaves one over. }
            - { text: Two, correct: true, why: It is twice one. }
            - { text: Three, why: It leaves one over. }

        """;

    private const string ReviewFacts = """
        defects:
          - { title: The filter is put into the SQL text, file: Search.cs, lines: 3, code: "name", category: security, severity: critical, why: The name may end the text., fix: Pass it as a parameter. }
          - { title: Money is a double, file: Search.cs, lines: 4, code: double, category: correctness, severity: major, why: Cents are lost., fix: Use decimal. }
          - { title: The password is logged, file: Search.cs, lines: 5, code: password, category: security, severity: major, why: Logs are read by many., fix: Leave it out. }

        """;

    private const string BehaviouralFacts = """
        budgets: { situation: 60, task: 40, action: 160, result: 70 }
        followUps:
          - { question: What would you do differently?, listensFor: A change that was really made. }
          - { question: Who else was in it?, listensFor: Fairness to others. }
        rubric:
          - { point: The situation is concrete, weight: 25, strong: Names what was at stake., weak: Speaks of a project. }
          - { point: The own part is clear, weight: 25, strong: Says I., weak: Says we. }
          - { point: The result is measured, weight: 25, strong: Gives a figure., weak: Says that it went well. }
          - { point: Something was learned, weight: 25, strong: Names what changed., weak: Nothing did. }

        """;

    private const string DesignFacts = """
        stages: { clarify: 2, estimate: 2, api: 2, data: 2, diagram: 4, deepDive: 3 }
        clarify:
          - { question: How many links are made a day?, answer: A hundred million. }
          - { question: How often is each followed?, answer: Ten times. }
          - { question: How long do they live?, answer: Five years. }
        estimates:
          - { quantity: "New links per second, on average", unit: 1/s, low: 1000, high: 1400, model: 1160, reasoning: "100 million a day over 86,400 seconds." }
          - { quantity: Links in five years, unit: billion, low: 150, high: 220, model: 182, reasoning: 100 million a day for 1825 days. }
        change: { afterMinutes: 8, message: Links can now be changed. }
        rubric:
          - { stage: clarify, point: Asks about reads against writes, weight: 10, strong: Says what follows from the ratio., weak: Does not ask. }
          - { stage: estimate, point: Shows the way, weight: 10, strong: Names each factor., weak: Guesses. }
          - { stage: api, point: Names the calls, weight: 20, strong: With their status codes., weak: Names none. }
          - { stage: data, point: Has a key, weight: 20, strong: The short code., weak: Has none. }
          - { stage: diagram, point: Has a cache, weight: 20, strong: Before the store., weak: Has none. }
          - { stage: deepDive, point: Talks of collisions, weight: 20, strong: Compares two ways., weak: Does not. }

        """;

    private static IEnumerable<(string File, string Text)> Coding(string body) =>
    [
        ("statement.md", "Return the sum of `numbers`.\n"),
        ("editorial.md", "## Idea\n\nAdd them up.\n\n## Complexity\n\nO(n) time, O(1) space.\n"),
        ("starter.cs", $"public class Solution\n{{\n{body}}}\n"),
        ("tests/sample.json", """
            [
              { "name": "two numbers", "args": [[1, 2]], "expected": 3 }
            ]

            """),
        ("tests/hidden.json", """
            [
              { "name": "no numbers", "args": [[]], "expected": 0 }
            ]

            """),
        ("solutions/accepted/sum.cs", "public class Solution\n{\n    public int Sum(int[] numbers) => numbers.Sum();\n}\n"),
        ("solutions/wrong_answer/skips-the-first.cs", "// Skips the first number.\npublic class Solution\n{\n    public int Sum(int[] numbers) => numbers.Skip(1).Sum();\n}\n"),
    ];

    private static IEnumerable<(string File, string Text)> Async() =>
    [
        ("statement.md", "Return what the server answers to `path`.\n"),
        ("editorial.md", "## Idea\n\nAwait the call, and hand the token on.\n"),
        ("starter.cs", "public class Solution\n{\n    public async Task<string> FetchAsync(IClient client, string path, CancellationToken cancellation)\n    {\n        throw new NotImplementedException();\n    }\n}\n"),
        ("scenario.csx", """
            public class Scenario
            {
                public async Task<string> Run(World world, int latencyMs, int cancelAtMs)
                {
                    var client = world.Client();
                    client.LatencyMs = (_, _) => latencyMs;
                    using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
                    return await World.Outcome(new Solution().FetchAsync(client, "/a", source.Token));
                }
            }

            """),
        ("tests/sample.json", """
            [
              { "name": "an answer", "args": [20, 0], "expect": { "result": "body of /a", "calls": { "get": { "count": [1, 1] } } } }
            ]

            """),
        ("tests/hidden.json", """
            [
              { "name": "cancelled", "args": [50, 10], "expect": { "result": "cancelled", "cancelledWithinMs": 0 } }
            ]

            """),
        ("solutions/accepted/awaits.cs", "public class Solution\n{\n    public async Task<string> FetchAsync(IClient client, string path, CancellationToken cancellation) => await client.GetAsync(path, cancellation);\n}\n"),
        ("solutions/wrong_answer/without-the-token.cs", "// Does not hand the token on.\npublic class Solution\n{\n    public async Task<string> FetchAsync(IClient client, string path, CancellationToken cancellation) => await client.GetAsync(path);\n}\n"),
    ];

    private static IEnumerable<(string File, string Text)> Sql() =>
    [
        ("statement.md", "List the ids of the orders that are not paid, the smallest first.\n"),
        ("editorial.md", "## Idea\n\nWhat is not known is `NULL`, and only `IS NULL` finds it.\n"),
        ("starter.sql", "-- Columns: id\nSELECT\n"),
        ("schema.sql", "CREATE TABLE orders (id INTEGER PRIMARY KEY, paid_at TEXT);\n"),
        ("datasets/sample.sql", "INSERT INTO orders VALUES (1, '2026-01-01'), (2, NULL);\n"),
        ("datasets/hidden-empty-text.sql", "INSERT INTO orders VALUES (1, ''), (2, NULL), (3, NULL);\n"),
        ("solutions/accepted/is-null.sql", "SELECT id FROM orders WHERE paid_at IS NULL ORDER BY id;\n"),
        ("solutions/wrong_answer/empty-too.sql", "-- Takes the empty text for NULL.\nSELECT id FROM orders WHERE coalesce(paid_at, '') = '' ORDER BY id;\n"),
    ];

    private static IEnumerable<(string File, string Text)> Review() =>
    [
        ("statement.md", "Please review this change: the search now sums up what it finds.\n"),
        ("editorial.md", "## What the review should have said\n\nThe filter first: it lets anybody read everything.\n"),
        ("before/Search.cs", "var orders = db.Orders;\nreturn orders;\n"),
        ("after/Search.cs", "var orders = db.Orders;\nvar found = orders\n    .FromSqlRaw(\"SELECT * FROM Orders WHERE Name = '\" + name + \"'\");\ndouble sum = found.Sum(order => order.Total);\nlog.LogInformation(\"{User} {Password}\", user, password);\nreturn found;\n"),
    ];

    private static IEnumerable<(string File, string Text)> Behavioural() =>
    [
        ("statement.md", "Tell me about a deadline that you missed.\n"),
        ("model.md", "## Situation\n\nA release was due on Friday.\n\n## Task\n\nI had the import to finish.\n\n## Action\n\nOn Wednesday I said that it would not be done, and what could be left out.\n\n## Result\n\nWe released without it, and it followed on Tuesday.\n"),
    ];

    private static IEnumerable<(string File, string Text)> Design() =>
    [
        ("statement.md", "Design a service that shortens links.\n"),
        ("model.md", string.Concat(new[] { "Requirements", "Estimates", "API", "Data model", "High-level design", "Deep dive and trade-offs", "The change" }.Select(heading => $"## {heading}\n\nWrite what a good candidate says.\n\n"))),
        ("diagram.excalidraw", """{ "type": "excalidraw", "version": 2, "elements": [{ "id": "service", "type": "rectangle", "x": 0, "y": 0, "width": 160, "height": 60 }] }""" + "\n"),
    ];
}
