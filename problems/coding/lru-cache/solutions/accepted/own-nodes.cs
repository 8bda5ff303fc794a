public class LruCache
{
    private readonly int capacity;
    private readonly Dictionary<int, Entry> entries = [];
    private readonly Entry ring = new();

    public LruCache(int capacity)
    {
        this.capacity = capacity;
        ring.Newer = ring.Older = ring;
    }

    public int Get(int key)
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            return -1;
        }

        Unlink(entry);
        LinkAsNewest(entry);
        return entry.Value;
    }

    public void Put(int key, int value)
    {
        if (entries.TryGetValue(key, out var entry))
        {
            Unlink(entry);
        }
        else
        {
            entry = entries.Count == capacity ? EvictOldest() : new Entry();
            entry.Key = key;
            entries.Add(key, entry);
        }

        entry.Value = value;
        LinkAsNewest(entry);
    }

    private Entry EvictOldest()
    {
        var oldest = ring.Newer;
        Unlink(oldest);
        entries.Remove(oldest.Key);
        return oldest;
    }

    private void LinkAsNewest(Entry entry)
    {
        entry.Older = ring.Older;
        entry.Newer = ring;
        entry.Older.Newer = entry;
        ring.Older = entry;
    }

    private static void Unlink(Entry entry)
    {
        entry.Older.Newer = entry.Newer;
        entry.Newer.Older = entry.Older;
    }

    private sealed class Entry
    {
        public int Key, Value;
        public Entry Newer = null!, Older = null!;
    }
}
