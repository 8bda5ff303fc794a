// about: of several public members of one name the one with the right number of parameters is called
// problem: running-total
public class RunningTotal
{
    private int _total;
    public RunningTotal(int start, string note) => _total = -1;
    public RunningTotal(int start) => _total = start;
    public void Add() => _total = -1;
    public void Add(int amount) => _total += amount;
    public void Add(int amount, int times) => _total = -1;
    public int Total() => _total;
}
