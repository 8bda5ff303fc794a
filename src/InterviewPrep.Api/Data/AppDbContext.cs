using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Mocks;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Data;

/// <summary>The database. Each provider's migrations belong to its own empty subclass.</summary>
public abstract class AppDbContext(DbContextOptions options, WriteGate gate) : IdentityDbContext<Person>(options)
{
    private bool _insideWrite;

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Mock> Mocks => Set<Mock>();

    public DbSet<SetAsideDraft> SetAsideDrafts => Set<SetAsideDraft>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<SignInFailures> SignInFailures => Set<SignInFailures>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// One unit of work in one transaction. <paramref name="work"/> may run again after a transient fault, so it reads what it
    /// changes itself and tolerates that its first try was stored after all.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await gate.EnterAsync(cancellation);
        _insideWrite = true;
        try
        {
            return await Database.CreateExecutionStrategy().ExecuteAsync(
                async token =>
                {
                    ChangeTracker.Clear();
                    await using var transaction = await Database.BeginTransactionAsync(token);
                    var result = await work(token);
                    await transaction.CommitAsync(token);
                    return result;
                },
                cancellation);
        }
        finally
        {
            _insideWrite = false;
        }
    }

    /// <summary>
    /// As <see cref="WriteAsync"/>, for rows that another node may write at the same moment. When one did so between our look and our write, the work is done
    /// once more, and what the other wrote is there to be seen.
    /// </summary>
    public async Task<T> WriteSharedAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await WriteAsync(work, cancellation);
        }
        catch (DbUpdateException exception) when (exception.IsRace())
        {
            return await WriteAsync(work, cancellation);
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (_insideWrite)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var turn = await gate.EnterAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        using var turn = gate.Enter();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        if (Database.IsSqlite())
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Domain.Answers.Answer>().HaveConversion<AnswerConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }
}

public sealed class SqliteContext(DbContextOptions<SqliteContext> options, WriteGate gate) : AppDbContext(options, gate);

public sealed class SqlServerContext(DbContextOptions<SqlServerContext> options, WriteGate gate) : AppDbContext(options, gate);
