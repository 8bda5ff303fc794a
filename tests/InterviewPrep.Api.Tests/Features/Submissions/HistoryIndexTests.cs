using System.Data.Common;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Submissions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InterviewPrep.Api.Tests.Features.Submissions;

/// <summary>A person with 100,000 submissions: the history's own queries, as they were sent, explained by the database that they were sent to.</summary>
[Collection(OnSharedHost.Name)]
public sealed class HistoryIndexTests(SharedHost shared, HistoryIndexTests.Seeded seeded) : IClassFixture<HistoryIndexTests.Seeded>
{
    private const int Many = 100_000;
    private const string Index = "IX_Submissions_History";

    private ProblemCatalog Catalog => shared.Host.Services.GetRequiredService<ProblemCatalog>();

    public static TheoryData<string, ListSubmissions.Filter> Filters => new()
    {
        { "nothing", new(null, null, null, null, null, null) },
        { "the last page", new(null, null, null, null, null, null, Page: 4_000, PageSize: 25) },
        { "a kind", new(null, "coding", null, null, null, null) },
        { "two verdicts", new(null, null, null, "WrongAnswer,Accepted", null, null) },
        { "a skill", new(null, null, "state,waiting", null, null, null) },
        { "a problem", new(Answers.Tally, null, null, null, null, null) },
        { "dates", new(null, null, null, null, new DateTimeOffset(2026, 1, 10, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 20, 0, 0, 0, TimeSpan.Zero)) },
        {
            "everything", new(
                Answers.Tally, "coding", "state,waiting", "Accepted", new DateTimeOffset(2026, 1, 10, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 20, 0, 0, 0, TimeSpan.Zero), Page: 3)
        },
    };

    [SqliteTheory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task The_page_and_its_count_are_read_from_the_index_in_its_order(string filter, ListSubmissions.Filter filters)
    {
        var plans = new Explainer();
        await using var database = seeded.Open(plans);

        var page = await new ListSubmissions.Handler(database, Catalog).Handle(new ListSubmissions.Query(Seeded.PersonId, filters), CancellationToken.None);

        plans.Steps.Should().HaveCount(2, $"{filter}: a count and a page");
        plans.Steps[0].Should().ContainSingle().Which.Should().Contain("SEARCH s USING COVERING INDEX IX_Submissions_", "the count touches no row");
        plans.Steps.Should().AllSatisfy(steps => steps.Should().NotContain(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)));
        plans.Steps[1].Should().ContainSingle().Which.Should().Contain($"SEARCH s USING INDEX {Index} (PersonId=? AND Purpose=?", "the page is sorted by nothing but the index");
        page.Total.Should().BeInRange(1, Many);
    }

    [SqliteFact]
    public async Task Pages_follow_one_another_to_the_last_one()
    {
        await using var database = seeded.Open();
        var handler = new ListSubmissions.Handler(database, Catalog);

        var first = await handler.Handle(new(Seeded.PersonId, new(null, null, null, null, null, null, 1, 500)), CancellationToken.None);
        var second = await handler.Handle(new(Seeded.PersonId, new(null, null, null, null, null, null, 2, 500)), CancellationToken.None);
        var last = await handler.Handle(new(Seeded.PersonId, new(null, null, null, null, null, null, 200, 500)), CancellationToken.None);

        first.Total.Should().Be(Many);
        first.Items.Concat(second.Items).Select(item => item.CreatedAt).Should().BeInDescendingOrder().And.OnlyHaveUniqueItems();
        var oldest = second.Items[^1].CreatedAt;
        last.Items.Should().HaveCount(500).And.OnlyContain(item => item.CreatedAt < oldest);
    }

    /// <summary>The real schema, made by the migrations, and the rows of one busy person and an idle one.</summary>
    public sealed class Seeded : IAsyncLifetime
    {
        public const string PersonId = "busy";

        private readonly TempFolder _folder = new();

        public SqliteContext Open(params IInterceptor[] interceptors) => new(
            new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={_folder.DatabaseFile};Pooling=False").AddInterceptors(interceptors).Options, WriteGate.Open());

        public async Task InitializeAsync()
        {
            await using (var database = Open())
                await database.Database.MigrateAsync();
            using var connection = TestDatabase.ConnectToFile(_folder.DatabaseFile);
            connection.Execute("INSERT INTO AspNetUsers (Id, Name, IsGuest, CreatedAt, EmailConfirmed, PhoneNumberConfirmed, TwoFactorEnabled, LockoutEnabled, AccessFailedCount) VALUES ('busy', 'Busy', 0, 0, 0, 0, 0, 0, 0), ('idle', 'Idle', 0, 0, 0, 0, 0, 0, 0)");
            Seed(connection, PersonId, Many);
            Seed(connection, "idle", 100);
        }

        public Task DisposeAsync()
        {
            _folder.Dispose();
            return Task.CompletedTask;
        }

        /// <summary>One a minute from the first of January on, over the four problems of the bank, three kinds and three verdicts; and a run after every tenth.</summary>
        private static void Seed(SqliteConnection connection, string person, int submissions)
        {
            using var transaction = connection.BeginTransaction();
            using var insert = connection.CreateCommand();
            insert.CommandText =
                """
                WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < $rows)
                INSERT INTO Submissions (Id, PersonId, Purpose, State, ProblemUuid, ProblemVersion, ProblemHash, Slug, Kind, IdempotencyKey, CreatedAt, JudgedAt, Attempt, Verdict, Answer)
                SELECT printf('00000000-0000-7000-%s-%012X', $mark, n), $person, CASE WHEN n % 11 = 10 THEN 0 ELSE 1 END, 2,
                    printf('0B5A4C7E-6C0F-4A3B-9D7D-5F8F5A0D%04d', n % 4 + 1), 1, '', 'one-of-four',
                    CASE n % 3 WHEN 0 THEN 'coding' WHEN 1 THEN 'sql' ELSE 'concept' END, n, $start + n * 600000000, $start + n * 600000000, 1,
                    CASE n % 5 WHEN 0 THEN 'Accepted' WHEN 1 THEN 'WrongAnswer' ELSE 'CompileError' END, '"' || hex(randomblob(200)) || '"'
                FROM number
                """;
            insert.Parameters.AddWithValue("$rows", submissions + submissions / 10);
            insert.Parameters.AddWithValue("$mark", person == PersonId ? "8000" : "9000");
            insert.Parameters.AddWithValue("$person", person);
            insert.Parameters.AddWithValue("$start", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).UtcTicks);
            insert.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    /// <summary>Asks the database, on the same connection and with the same parameters, how it runs each query that it is sent.</summary>
    private sealed class Explainer : DbCommandInterceptor
    {
        public List<IReadOnlyList<string>> Steps { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await using var explain = command.Connection!.CreateCommand();
            explain.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
            foreach (DbParameter parameter in command.Parameters)
                explain.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
            List<string> steps = [];
            await using (var rows = await explain.ExecuteReaderAsync(cancellationToken))
            {
                while (await rows.ReadAsync(cancellationToken))
                    steps.Add(rows.GetString(rows.GetOrdinal("detail")));
            }
            Steps.Add(steps);
            return result;
        }
    }
}
