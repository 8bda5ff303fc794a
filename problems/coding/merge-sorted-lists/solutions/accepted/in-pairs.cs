public class Solution
{
    public ListNode? Merge(ListNode?[] shards)
    {
        if (shards.Length == 0)
        {
            return null;
        }

        for (var step = 1; step < shards.Length; step *= 2)
        {
            for (var i = 0; i + step < shards.Length; i += 2 * step)
            {
                shards[i] = Merge(shards[i], shards[i + step]);
            }
        }

        return shards[0];
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
