public class AnyOrderLog
{
    public AnyOrderLog()
    {
    }

    public void Write(string line)
    {
    }

    public string[] Lines()
    {
        throw new NotImplementedException();
    }
}
