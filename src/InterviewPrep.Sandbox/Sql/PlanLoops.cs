namespace InterviewPrep.Sandbox.Sql;

/// <summary>
/// Reads a statement's program, instruction by instruction (SQLite, "The SQLite Bytecode Engine"), and notes which tables its loops read as a whole and which indexes they search. The line that describes a loop
/// stands before the loop's first instruction; between the two there may be whole subqueries with lines and loops of their own.
/// </summary>
internal sealed class PlanLoops(RootPages pages, List<string> scanned, List<string> searched)
{
    private const string Scan = "SCAN ", Search = "SEARCH ";

    private readonly Stored?[] _cursors = new Stored?[1024];
    // Lines whose loops have not begun.
    private readonly Stack<string> _lines = new();
    private bool _isIndexing;
    private bool _isCounted;

    public void Read(string instruction, int p1, int p2, int p3, string p4)
    {
        switch (instruction)
        {
            case "OpenRead" or "OpenWrite" or "ReopenIdx":
                Open(p1, pages.Find(p3, p2));
                break;
            case "OpenAutoindex":
                Open(p1, null);
                _isIndexing = true;
                break;
            case "OpenEphemeral" or "OpenDup" or "OpenPseudo" or "SorterOpen" or "VOpen":
                Open(p1, null);
                break;
            case "Explain":
                Describe(p4);
                break;
            case "Rewind" or "Last":
                FromTheEnd(At(p1));
                break;
            case "SeekGE" or "SeekGT" or "SeekLE" or "SeekLT" or "SeekRowid" or "NotExists":
                Note(searched, At(p1)?.Index);
                End(Search);
                break;
            case "Count":
                Note(scanned, At(p1)?.Table);
                _isCounted = true;
                break;
            case "Yield" or "VFilter":
                _isIndexing = false;
                End(Scan);
                break;
        }
    }

    private void Describe(string line)
    {
        // The line of a count follows it, and constants have no loop.
        if (!_isCounted && !line.EndsWith(" CONSTANT ROW", StringComparison.Ordinal) && !line.EndsWith(" CONSTANT ROWS", StringComparison.Ordinal))
        {
            if (line.StartsWith(Scan, StringComparison.Ordinal))
                _lines.Push(Scan);
            else if (line.StartsWith(Search, StringComparison.Ordinal))
                _lines.Push(Search);
        }

        _isCounted = false;
    }

    /// <summary>A loop from the first entry, or from the last: a search that has a bound at one end only, or everything.</summary>
    private void FromTheEnd(Stored? stored)
    {
        if (stored is null)
        {
            // Rows of the moment: of a subquery, or the values of an IN.
            End(Scan);
        }
        else if (_isIndexing)
        {
            _isIndexing = false;
            Note(scanned, stored.Table);
        }
        else if (End(Search))
        {
            Note(searched, stored.Index);
        }
        else
        {
            Note(scanned, stored.Table);
            End(Scan);
        }
    }

    private bool End(string kind)
    {
        if (!_lines.TryPeek(out var last) || last != kind)
            return false;
        _lines.Pop();
        return true;
    }

    private static void Note(List<string> names, string? name)
    {
        if (name is not null && !names.Contains(name))
            names.Add(name);
    }

    private void Open(int cursor, Stored? stored)
    {
        if (cursor < _cursors.Length)
            _cursors[cursor] = stored;
    }

    private Stored? At(int cursor) => cursor < _cursors.Length ? _cursors[cursor] : null;
}
