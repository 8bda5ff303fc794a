using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InterviewPrep.Api.Tests.Data;

/// <summary>Both providers' models and migrations; no server is needed.</summary>
public sealed class ModelTests
{
    public static TheoryData<AppDbContext> Both => [TestDatabase.OpenFile("model.db"), OnServer()];

    [Theory]
    [MemberData(nameof(Both), DisableDiscoveryEnumeration = true)]
    public void The_migrations_make_what_the_model_says(AppDbContext database) =>
        database.Database.HasPendingModelChanges().Should().BeFalse("a change of the model needs a migration for each provider");

    [Theory]
    [MemberData(nameof(Both), DisableDiscoveryEnumeration = true)]
    public void The_migrations_make_every_table(AppDbContext database)
    {
        var script = database.GetService<IMigrator>().GenerateScript();

        foreach (var table in database.Model.GetEntityTypes().Select(type => type.GetTableName()!))
            script.Should().MatchRegex($"CREATE TABLE [\\[\"]{table}[\\]\"] \\(");
        database.Model.GetEntityTypes().Select(type => type.GetTableName()).Should().Contain(["AspNetUsers", "Submissions", "Drafts", "SignInFailures", "DataProtectionKeys"]);
    }

    [Fact]
    public void Both_providers_are_kept_in_step()
    {
        using var file = TestDatabase.OpenFile("model.db");
        using var server = OnServer();

        Names(server).Should().Equal(Names(file));

        static IEnumerable<string> Names(AppDbContext database) => database.Database.GetMigrations().Select(id => id.Split('_', 2)[1]);
    }

    [Fact]
    public void No_row_can_be_deleted_by_two_cascades()
    {
        using var database = OnServer();

        // SQL Server refuses such a table (error 1785); SQLite would take it.
        foreach (var type in database.Model.GetEntityTypes())
            CascadesFrom(type).Should().OnlyHaveUniqueItems($"what is deleted with {type.DisplayName()} is reached on one path");
    }

    [Fact]
    public void Texts_that_are_keys_fit_an_index_of_SQL_Server()
    {
        using var database = OnServer();

        // Identity's own tables are made as Identity has them everywhere.
        foreach (var index in database.Model.GetEntityTypes().Where(type => type.ClrType.Namespace == typeof(Submission).Namespace).SelectMany(type => type.GetIndexes().Select(index => index.Properties).Concat(type.GetKeys().Select(key => key.Properties))))
            index.Sum(property => property.ClrType == typeof(string) ? 2 * (property.GetMaxLength() ?? 450) : 16)
                .Should().BeLessThanOrEqualTo(1700, $"the index over {string.Join(", ", index.Select(property => property.Name))}");
    }

    [SqliteFact]
    public async Task Moments_are_ordered_and_compared_as_moments()
    {
        using var folder = new TempFolder();
        await using var database = TestDatabase.OpenFile(folder.DatabaseFile);
        await database.Database.MigrateAsync();
        var (five, six, seven) = (At(10, offset: 5), At(6, offset: 0), At(9, offset: 2));
        foreach (var (name, moment) in new[] { ("seven", seven), ("five", five), ("six", six) })
            database.Users.Add(Person.Member($"{name}@example.org", name, moment));
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();

        (await database.Users.OrderBy(person => person.CreatedAt).Select(person => person.Name).ToListAsync()).Should().Equal("five", "six", "seven");
        (await database.Users.Where(person => person.CreatedAt > five && person.CreatedAt <= six).Select(person => person.Name).ToListAsync()).Should().Equal("six");
        (await database.Users.SingleAsync(person => person.Name == "five")).CreatedAt.Should().Be(five).And.Be(At(5, offset: 0));

        static DateTimeOffset At(int hour, int offset) => new(2026, 1, 1, hour, 0, 0, TimeSpan.FromHours(offset));
    }

    private static IEnumerable<string> CascadesFrom(IEntityType type) => type.GetReferencingForeignKeys()
        .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
        .SelectMany(key => CascadesFrom(key.DeclaringEntityType).Prepend(key.DeclaringEntityType.DisplayName()));

    private static SqlServerContext OnServer() =>
        new(new DbContextOptionsBuilder<SqlServerContext>().UseSqlServer("Server=none").Options, WriteGate.Open());
}
