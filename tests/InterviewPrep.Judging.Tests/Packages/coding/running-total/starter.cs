public class RunningTotal
{
    public RunningTotal(int start)
    {
    }

    public void Add(int amount)
    {
    }

    public int Total()
    {
        throw new NotImplementedException();
    }
}
