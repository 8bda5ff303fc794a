// about: a class problem, with a primary constructor
// problem: running-total
// passed: 3 of 3
public class RunningTotal(int start)
{
    private int _total = start;
    public void Add(int amount) => _total += amount;
    public int Total() => _total;
}
