// Merges the lists one after another into a result that is walked through again each time.
public class Solution
{
    public ListNode? Merge(ListNode?[] shards)
    {
        ListNode? merged = null;
        foreach (var shard in shards)
        {
            merged = Merge(merged, shard);
        }

        return merged;
    }

    private static ListNode? Merge(ListNode? left, ListNode? right)
    {
        var beforeFirst = new ListNode();
        var last = beforeFirst;
        while (left is not null && right is not null)
        {
            ref var smaller = ref left.val <= right.val ? ref left : ref right;
            last.next = smaller;
            last = smaller;
            smaller = smaller.next;
        }

        last.next = left ?? right;
        return beforeFirst.next;
    }
}
