// Keeps only the keys in a linked list and walks along it to find the one that was used.
public class LruCache(int capacity)
{
    private readonly Dictionary<int, int> values = [];
    private readonly LinkedList<int> mostRecentFirst = [];

    public int Get(int key)
    {
        if (!values.TryGetValue(key, out var value))
        {
            return -1;
        }

        mostRecentFirst.Remove(key);
        mostRecentFirst.AddFirst(key);
        return value;
    }

    public void Put(int key, int value)
    {
        if (values.ContainsKey(key))
        {
            mostRecentFirst.Remove(key);
        }
        else if (values.Count == capacity)
        {
            values.Remove(mostRecentFirst.Last!.Value);
            mostRecentFirst.RemoveLast();
        }

        values[key] = value;
        mostRecentFirst.AddFirst(key);
    }
}
