public class LruCache
{
    public LruCache(int capacity)
    {
        throw new NotImplementedException();
    }

    public int Get(int key)
    {
        throw new NotImplementedException();
    }

    public void Put(int key, int value)
    {
        throw new NotImplementedException();
    }
}
