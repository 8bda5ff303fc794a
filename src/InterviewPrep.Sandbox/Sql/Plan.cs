using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>
/// How SQLite will execute a query. The lines of EXPLAIN QUERY PLAN name a table as the query does, by its alias; which table that is, is read from the program: behind each line stands the
/// loop that it describes, and the loop's cursor was opened on the root page of a table or of an index.
/// </summary>
internal sealed class Plan
{
    private readonly List<(int Id, int Parent, string Detail)> _nodes = [];
    private readonly List<string> _scanned = [];
    private readonly List<string> _searched = [];

    /// <exception cref="SqlFault">The query cannot be explained.</exception>
    public static Plan Of(Database database, Statement query)
    {
        var plan = new Plan();
        // In this order: only a statement that was prepared for its plan has the lines of the plan in its program.
        query.Explain(Sqlite.QueryPlan);
        while (query.Step())
            plan._nodes.Add(((int)query.Integer(0), (int)query.Integer(1), query.Text(3)));
        query.Reset();
        query.Explain(Sqlite.Program);
        var loops = new PlanLoops(RootPages.Of(database), plan._scanned, plan._searched);
        while (query.Step())
            loops.Read(query.Text(1), (int)query.Integer(2), (int)query.Integer(3), (int)query.Integer(4), query.Text(5));
        query.Reset();
        query.Explain(Sqlite.Run);
        return plan;
    }

    /// <summary>Lines (int id, int parent, text detail), then tables that are read as a whole, then indexes that are searched.</summary>
    public void Write(FrameWriter frame)
    {
        var count = Math.Min(_nodes.Count, Bounds.SqlPlanNodes);
        frame.Int(count);
        for (var i = 0; i < count; i++)
            frame.Int(_nodes[i].Id).Int(_nodes[i].Parent).Text(Cut(_nodes[i].Detail));
        Names(frame, _scanned);
        Names(frame, _searched);
    }

    private static void Names(FrameWriter frame, List<string> names)
    {
        frame.Int(names.Count);
        foreach (var name in names)
            frame.Text(Cut(name));
    }

    private static string Cut(string text) => text.Length > Bounds.SqlPlanChars ? text[..Bounds.SqlPlanChars] : text;
}
