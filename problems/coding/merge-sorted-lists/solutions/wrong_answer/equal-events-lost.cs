// Collects the timestamps in a set, which keeps only one of several equal ones.
public class Solution
{
    public ListNode? Merge(ListNode?[] shards)
    {
        var timestamps = new SortedSet<int>();
        foreach (var head in shards)
        {
            for (var node = head; node is not null; node = node.next)
            {
                timestamps.Add(node.val);
            }
        }

        ListNode? merged = null;
        foreach (var timestamp in timestamps.Reverse())
        {
            merged = new ListNode(timestamp, merged);
        }

        return merged;
    }
}
