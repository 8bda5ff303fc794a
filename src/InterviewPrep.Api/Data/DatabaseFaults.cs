using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Data;

public static class DatabaseFaults
{
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueConstraint = 2627;
    private const int SqlServerForeignKey = 547;

    public static bool IsDuplicate(this DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE or SQLitePCL.raw.SQLITE_CONSTRAINT_PRIMARYKEY,
        SqlException server => server.Number is SqlServerUniqueIndex or SqlServerUniqueConstraint,
        _ => false,
    };

    /// <summary>Somebody else changed, made or removed the row, or the one that it belongs to, since it was read.</summary>
    public static bool IsRace(this DbUpdateException exception) => exception is DbUpdateConcurrencyException || exception.IsDuplicate() || exception.IsOrphan();

    /// <summary>The row that a new one belongs to is gone.</summary>
    public static bool IsOrphan(this DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT_FOREIGNKEY,
        SqlException server => server.Number == SqlServerForeignKey,
        _ => false,
    };
}
