// about: the exception of a constructor
// problem: running-total
// message: System.ArgumentException: no (line 6)
public class RunningTotal
{
    public RunningTotal(int start) => throw new ArgumentException("no");
    public void Add(int amount) { }
    public int Total() => 0;
}
