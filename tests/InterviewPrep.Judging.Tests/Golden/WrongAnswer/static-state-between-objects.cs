// about: static state of one test is seen by the next
// problem: running-total
// passed: 1 of 3
public class RunningTotal
{
    static int s_total;
    public RunningTotal(int start) => s_total += start;
    public void Add(int amount) => s_total += amount;
    public int Total() => s_total;
}
