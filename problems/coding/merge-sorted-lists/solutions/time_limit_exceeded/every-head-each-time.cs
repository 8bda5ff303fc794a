// Compares the heads of all lists for every single node.
public class Solution
{
    public ListNode? Merge(ListNode?[] shards)
    {
        var beforeFirst = new ListNode();
        var last = beforeFirst;
        while (true)
        {
            var smallest = -1;
            for (var i = 0; i < shards.Length; i++)
            {
                if (shards[i] is { } head && (smallest < 0 || head.val < shards[smallest]!.val))
                {
                    smallest = i;
                }
            }

            if (smallest < 0)
            {
                return beforeFirst.next;
            }

            last.next = shards[smallest];
            last = last.next!;
            shards[smallest] = last.next;
        }
    }
}
