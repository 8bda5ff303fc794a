// Evicts from a full cache before asking whether the key is there already.
public class LruCache(int capacity)
{
    private readonly Dictionary<int, LinkedListNode<(int Key, int Value)>> nodes = [];
    private readonly LinkedList<(int Key, int Value)> mostRecentFirst = [];

    public int Get(int key)
    {
        if (!nodes.TryGetValue(key, out var node))
        {
            return -1;
        }

        mostRecentFirst.Remove(node);
        mostRecentFirst.AddFirst(node);
        return node.Value.Value;
    }

    public void Put(int key, int value)
    {
        if (nodes.Count == capacity)
        {
            nodes.Remove(mostRecentFirst.Last!.Value.Key);
            mostRecentFirst.RemoveLast();
        }

        if (nodes.Remove(key, out var existing))
        {
            mostRecentFirst.Remove(existing);
        }

        nodes[key] = mostRecentFirst.AddFirst((key, value));
    }
}
