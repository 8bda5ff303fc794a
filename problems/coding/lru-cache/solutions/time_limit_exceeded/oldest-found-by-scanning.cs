// Stamps every use and looks through all entries for the oldest stamp.
public class LruCache(int capacity)
{
    private readonly Dictionary<int, (int Value, int LastUse)> entries = [];
    private int clock;

    public int Get(int key)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            return -1;
        }

        entries[key] = (entry.Value, ++clock);
        return entry.Value;
    }

    public void Put(int key, int value)
    {
        if (entries.Count == capacity && !entries.ContainsKey(key))
        {
            entries.Remove(entries.MinBy(entry => entry.Value.LastUse).Key);
        }

        entries[key] = (value, ++clock);
    }
}
