public class Tally
{
    public Tally(int start)
    {
    }

    public void Add(int votes)
    {
    }

    public double Total()
    {
        return 0;
    }
}
