namespace InterviewPrep.Judging.Sql;

/// <summary>What a problem demands of the plan.</summary>
/// <param name="ForbidScan">Tables that must not be read as a whole; a covering index that is read as a whole counts as its table.</param>
/// <param name="UseIndex">Whether some index must be searched; looking a row up by its rowid is not enough.</param>
public sealed record PlanDemand(IReadOnlyList<string> ForbidScan, bool UseIndex);

internal static class PlanRule
{
    private const string RowsAreRight = "The rows are right. ";

    /// <returns>A sentence, or null when the plan is as demanded.</returns>
    public static string? Breach(PlanDemand demand, QueryPlan plan)
    {
        var scanned = demand.ForbidScan.Where(table => plan.Scanned.Contains(table, StringComparer.OrdinalIgnoreCase)).ToList();
        if (scanned.Count > 0)
            return $"{RowsAreRight}The plan reads the whole of {string.Join(" and of ", scanned)}.";
        return demand.UseIndex && plan.Searched.Count == 0 ? $"{RowsAreRight}The plan searches no index." : null;
    }

    public static bool IsBreach(string? message) => message?.StartsWith(RowsAreRight, StringComparison.Ordinal) == true;
}
