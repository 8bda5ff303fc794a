using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>One line of SQLite's EXPLAIN QUERY PLAN.</summary>
/// <param name="Parent">The line that this one belongs to; 0 for the query itself.</param>
public sealed record PlanNode(int Id, int Parent, string Detail);

/// <param name="Scanned">Tables that are read as a whole, by their own names.</param>
/// <param name="Searched">Indexes that are searched.</param>
internal sealed record QueryPlan(IReadOnlyList<PlanNode> Nodes, IReadOnlyList<string> Scanned, IReadOnlyList<string> Searched)
{
    /// <exception cref="InvalidDataException">This is not what the sandbox writes.</exception>
    public static QueryPlan Read(ref FrameReader frame)
    {
        var nodes = new PlanNode[frame.Count(Bounds.SqlPlanNodes)];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = new PlanNode(frame.Int(), frame.Int(), frame.Text());
        return new QueryPlan(nodes, Names(ref frame), Names(ref frame));
    }

    private static string[] Names(ref FrameReader frame)
    {
        var names = new string[frame.Count(Bounds.Members)];
        for (var i = 0; i < names.Length; i++)
            names[i] = frame.Text();
        return names;
    }
}
