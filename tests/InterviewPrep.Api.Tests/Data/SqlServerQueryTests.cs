using System.Data;
using System.Data.Common;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Progress;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InterviewPrep.Api.Tests.Data;

/// <summary>
/// The T-SQL that the real handlers send, beside the files in <c>Data/Sql</c>: whether every query translates is seen without a server, and a change of
/// a query that everybody waits for is seen in review.
/// </summary>
[Collection(OnSharedHost.Name)]
public sealed class SqlServerQueryTests(SharedHost shared)
{
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task The_claim()
    {
        await using var database = Open();

        await ActivatorUtilities.CreateInstance<Claims>(shared.Host.Services, database).TakeNextAsync(CancellationToken.None);

        ShouldBe("claim.sql");
    }

    [Fact]
    public async Task The_history()
    {
        await using var database = Open();

        await new ListSubmissions.Handler(database, Catalog).Handle(
            new ListSubmissions.Query("ada", new ListSubmissions.Filter("tally,slow-echo", "coding", null, "Accepted,WrongAnswer", DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, 3, 20)), CancellationToken.None);

        ShouldBe("list-submissions.sql");
    }

    [Fact]
    public async Task The_statuses_of_all_problems()
    {
        await using var database = Open();

        await new ListProblems.Handler(database, Catalog).Handle(
            new ListProblems.Query("ada", new ListProblems.Filter(null, null, null, null, null, null)), CancellationToken.None);

        ShouldBe("problem-statuses.sql");
    }

    [Fact]
    public async Task The_progress()
    {
        await using var database = Open();

        await new GetProgress.Handler(database, Catalog, TimeProvider.System).Handle(new GetProgress.Query("ada", "Europe/Berlin"), CancellationToken.None);

        ShouldBe("progress.sql");
    }

    private ProblemCatalog Catalog => shared.Host.Services.GetRequiredService<ProblemCatalog>();

    private SqlServerContext Open() => new(
        new DbContextOptionsBuilder<SqlServerContext>().UseSqlServer("Server=none").AddInterceptors(_recorder, new Offline()).Options, WriteGate.Open());

    private void ShouldBe(string file)
    {
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "Sql", file));

        string.Join("\n\n", _recorder.Commands).ReplaceLineEndings("\n").Trim().Should().Be(expected.ReplaceLineEndings("\n").Trim());
    }

    private sealed class Offline : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => ValueTask.FromResult(InterceptionResult.Suppress());
    }

    /// <summary>Answers a count with 0 and every other query with no rows.</summary>
    private sealed class Recorder : DbCommandInterceptor
    {
        public List<string> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add(command.CommandText);
            var rows = new DataTable { Columns = { { "Value", typeof(int) } } };
            if (command.CommandText.StartsWith("SELECT COUNT", StringComparison.Ordinal))
                rows.Rows.Add(0);
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(rows.CreateDataReader()));
        }
    }
}
