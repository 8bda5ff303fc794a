namespace InterviewPrep.Judging.Sql;

/// <summary>
/// Sorts the rows of two sets into classes: rows of different classes are certainly different. Column by column the values are cut into clusters; a row's class is the sequence of its clusters.
/// </summary>
internal sealed class RowClasses
{
    private readonly int _expected;
    private readonly int[] _class;
    private List<bool> _isLoose = [false];

    public RowClasses(RowSet expected, RowSet actual)
    {
        _expected = expected.Count;
        _class = new int[expected.Count + actual.Count];
        for (var column = 0; column < expected.Columns.Count; column++)
            Refine(new ValueClusters(expected, actual, column));
    }

    /// <summary>For each class its rows of the expected set and of the actual one, and whether some of them may differ.</summary>
    public IEnumerable<(int[] Expected, int[] Actual, bool IsLoose)> All()
    {
        var rows = new int[_class.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = i;
        Array.Sort((int[])_class.Clone(), rows);
        for (int start = 0, end; start < rows.Length; start = end)
        {
            var one = _class[rows[start]];
            for (end = start + 1; end < rows.Length && _class[rows[end]] == one;)
                end++;
            var members = rows[start..end];
            Array.Sort(members);
            yield return (Array.FindAll(members, row => row < _expected), [.. members.Where(row => row >= _expected).Select(row => row - _expected)], _isLoose[one]);
        }
    }

    private void Refine(ValueClusters clusters)
    {
        var refined = new Dictionary<(int Class, int Cluster), int>();
        var isLoose = new List<bool>();
        for (var row = 0; row < _class.Length; row++)
        {
            var key = (_class[row], clusters.Of(row));
            if (!refined.TryGetValue(key, out var one))
            {
                refined.Add(key, one = refined.Count);
                isLoose.Add(_isLoose[key.Item1] || clusters.IsLoose(key.Item2));
            }

            _class[row] = one;
        }

        _isLoose = isLoose;
    }
}
