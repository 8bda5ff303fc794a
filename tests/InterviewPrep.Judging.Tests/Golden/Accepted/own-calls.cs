// about: calls of one's own
// problem: running-total
// input: [["RunningTotal", [1]], ["Add", [2]], ["Total", []]]
// own-expected: [null, null, 3]
public class RunningTotal(int start)
{
    private int _total = start;
    public void Add(int amount) => _total += amount;
    public int Total() => _total;
}
