namespace InterviewPrep.Sandbox.Sql;

/// <summary>
/// Reads a statement's program, instruction by instruction (SQLite, "The SQLite Bytecode Engine"), and notes which tables its loops read as a whole and which indexes they search.
/// </summary>
internal sealed class PlanLoops(RootPages pages, List<string> scanned, List<string> searched)
{
    private readonly Stored?[] _cursors = new Stored?[256];
    private Line _line;
    private bool _isIndexing;

    private enum Line
    {
        None,
        Scan,
        Search,
    }

    public void Read(string instruction, int p1, int p2, int p3, Statement row)
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
                Explain(row.Text(5));
                break;
            case "Rewind" or "Last":
                Loop(At(p1));
                break;
            case "SeekGE" or "SeekGT" or "SeekLE" or "SeekLT":
                Search(At(p1));
                break;
            case "Count":
                Scan(At(p1));
                break;
            case "Yield":
                (_line, _isIndexing) = (_line == Line.Scan ? Line.None : _line, false);
                break;
        }
    }

    private void Explain(string line)
    {
        _isIndexing = false;
        _line = line.StartsWith("SCAN ", StringComparison.Ordinal) ? Line.Scan : line.StartsWith("SEARCH ", StringComparison.Ordinal) ? Line.Search : Line.None;
    }

    // From the first entry or from the last. That a search begins so, it has only an upper bound; what fills an index of the moment reads everything.
    private void Loop(Stored? stored)
    {
        if (_isIndexing || _line == Line.Scan)
            Scan(stored);
        else
            Search(stored);
        _isIndexing = false;
        if (_line == Line.Scan)
            _line = Line.None;
    }

    private void Scan(Stored? stored) => Note(scanned, stored?.Table);

    private void Search(Stored? stored)
    {
        if (_line == Line.Search)
            Note(searched, stored?.Index);
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
