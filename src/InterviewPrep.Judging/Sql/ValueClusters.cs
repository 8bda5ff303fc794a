using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>
/// The values of one column of two sets, sorted and cut wherever two neighbours differ: values of different clusters are certainly different. Close numbers form chains, and two integers are only
/// equal when they are the same, however close they are to a third number: where two values of a cluster differ, it is loose.
/// </summary>
internal sealed class ValueClusters
{
    private readonly RowSet _expected;
    private readonly RowSet _actual;
    private readonly int _column;
    private readonly int[] _cluster;
    private readonly List<bool> _isLoose = [];

    public ValueClusters(RowSet expected, RowSet actual, int column)
    {
        (_expected, _actual, _column) = (expected, actual, column);
        var rows = new int[expected.Count + actual.Count];
        _cluster = new int[rows.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        Array.Sort(rows, (one, other) => SqlEquality.Compare(At(one), At(other)));
        Cut(rows, areNumbersClose: Array.Exists(rows, row => At(row).Type == SqlType.Real));
    }

    /// <param name="row">Those of the actual set follow those of the expected one.</param>
    public int Of(int row) => _cluster[row];

    public bool IsLoose(int cluster) => _isLoose[cluster];

    private ref readonly SqlValue At(int row) => ref row < _expected.Count ? ref _expected.At(row, _column) : ref _actual.At(row - _expected.Count, _column);

    private void Cut(int[] rows, bool areNumbersClose)
    {
        var (first, integer) = (0, -1);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var value = ref At(rows[i]);
            if (i == 0 || !AreLinked(At(rows[i - 1]), value, areNumbersClose))
            {
                (first, integer) = (i, -1);
                _isLoose.Add(false);
            }

            _cluster[rows[i]] = _isLoose.Count - 1;
            if (!value.IsNumber)
                continue;
            _isLoose[^1] |= !SqlEquality.AreClose(At(rows[first]).Number, value.Number) || (value.Type == SqlType.Integer && integer >= 0 && At(integer).Integer != value.Integer);
            if (value.Type == SqlType.Integer)
                integer = rows[i];
        }
    }

    private static bool AreLinked(in SqlValue one, in SqlValue other, bool areNumbersClose) =>
        areNumbersClose && one.IsNumber && other.IsNumber ? SqlEquality.AreClose(one.Number, other.Number) : SqlEquality.AreEqual(one, other);
}
