using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>
/// Pairs the rows of a loose class, as many as possible: sorted by one column of numbers, each expected row takes the first free row that equals it; a row that finds none asks those that took its
/// rows to take others (augmenting paths; Berge 1957, Kuhn 1955). With one column of numbers the first step is already the best. The effort is bounded.
/// </summary>
internal sealed class RowMatching
{
    private const int None = -1;

    private readonly RowSet _expected;
    private readonly RowSet _actual;
    private readonly int[] _expectedRows;
    private readonly int[] _actualRows;
    private readonly double[] _actualNumbers;
    private readonly double[] _expectedNumbers;
    private readonly int[] _actualOf;
    private readonly int[] _expectedOf;
    private readonly int[] _nextFree;
    private int _comparisons;

    private RowMatching(RowSet expected, RowSet actual, int[] expectedRows, int[] actualRows)
    {
        (_expected, _actual, _expectedRows, _actualRows) = (expected, actual, expectedRows, actualRows);
        var column = WidestColumn();
        _expectedNumbers = Array.ConvertAll(expectedRows, row => expected.At(row, column).Number);
        _actualNumbers = Array.ConvertAll(actualRows, row => actual.At(row, column).Number);
        Array.Sort(_expectedNumbers, _expectedRows);
        Array.Sort(_actualNumbers, _actualRows);
        _actualOf = new int[expectedRows.Length];
        _expectedOf = new int[actualRows.Length];
        _nextFree = new int[actualRows.Length + 1];
        Array.Fill(_actualOf, None);
        Array.Fill(_expectedOf, None);
        for (var i = 0; i < _nextFree.Length; i++)
            _nextFree[i] = i;
    }

    /// <returns>The rows of both that are left over.</returns>
    public static (IEnumerable<int> Missing, IEnumerable<int> Extra) LeftOver(RowSet expected, RowSet actual, int[] expectedRows, int[] actualRows)
    {
        if (expectedRows.Length == 0 || actualRows.Length == 0)
            return (expectedRows, actualRows);
        var matching = new RowMatching(expected, actual, (int[])expectedRows.Clone(), (int[])actualRows.Clone());
        for (var one = 0; one < expectedRows.Length; one++)
            matching.TakeFree(one);
        for (var one = 0; one < expectedRows.Length; one++)
            if (matching._actualOf[one] == None)
                matching.Augment(one);
        return (matching._expectedRows.Where((_, i) => matching._actualOf[i] == None), matching._actualRows.Where((_, i) => matching._expectedOf[i] == None));
    }

    private int WidestColumn()
    {
        var (widest, most) = (0, -1.0);
        for (var column = 0; column < _expected.Columns.Count; column++)
        {
            if (!_expected.At(_expectedRows[0], column).IsNumber)
                continue;
            var numbers = _expectedRows.Select(row => _expected.At(row, column).Number).Concat(_actualRows.Select(row => _actual.At(row, column).Number)).ToList();
            var width = numbers.Max() - numbers.Min();
            if (width > most)
                (widest, most) = (column, width);
        }

        return widest;
    }

    private void TakeFree(int one)
    {
        for (var other = Free(FirstNear(one)); IsNear(one, other); other = Free(other + 1))
        {
            if (!AreEqual(one, other))
                continue;
            Pair(one, other);
            return;
        }
    }

    private void Augment(int start)
    {
        var open = new Queue<int>([start]);
        var askedBy = new Dictionary<int, int>();
        while (open.TryDequeue(out var one))
        {
            for (var other = FirstNear(one); IsNear(one, other); other++)
            {
                if (askedBy.ContainsKey(other) || !AreEqual(one, other))
                    continue;
                askedBy.Add(other, one);
                if (_expectedOf[other] == None)
                {
                    Shift(other, askedBy);
                    return;
                }

                open.Enqueue(_expectedOf[other]);
            }
        }
    }

    private void Shift(int other, Dictionary<int, int> askedBy)
    {
        while (other != None)
        {
            var one = askedBy[other];
            var given = _actualOf[one];
            Pair(one, other);
            other = given;
        }
    }

    private void Pair(int one, int other)
    {
        _actualOf[one] = other;
        _expectedOf[other] = one;
        _nextFree[other] = other + 1;
    }

    // The first that is free from here on; paths are halved on the way.
    private int Free(int from)
    {
        while (_nextFree[from] != from)
            from = _nextFree[from] = _nextFree[_nextFree[from]];
        return from;
    }

    private int FirstNear(int one)
    {
        var number = _expectedNumbers[one];
        var (low, high) = (0, _actualNumbers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_actualNumbers[middle] >= number || SqlEquality.AreClose(_actualNumbers[middle], number))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private bool IsNear(int one, int other) =>
        other < _actualNumbers.Length && _comparisons < Bounds.SqlComparisons && (_actualNumbers[other] <= _expectedNumbers[one] || SqlEquality.AreClose(_actualNumbers[other], _expectedNumbers[one]));

    private bool AreEqual(int one, int other)
    {
        _comparisons++;
        return SqlEquality.AreEqual(_expected[_expectedRows[one]], _actual[_actualRows[other]]);
    }
}
