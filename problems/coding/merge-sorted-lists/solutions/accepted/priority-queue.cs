public class Solution
{
    public ListNode? Merge(ListNode?[] shards)
    {
        var heads = new PriorityQueue<ListNode, int>();
        foreach (var head in shards)
        {
            if (head is not null)
            {
                heads.Enqueue(head, head.val);
            }
        }

        var beforeFirst = new ListNode();
        var last = beforeFirst;
        while (heads.TryDequeue(out var node, out _))
        {
            last.next = node;
            last = node;
            if (node.next is not null)
            {
                heads.Enqueue(node.next, node.next.val);
            }
        }

        return beforeFirst.next;
    }
}
