namespace InterviewPrep.Sandbox.Run.Json;

/// <summary>A linked list as an array. A list that runs in a circle ends at the size limit of an answer.</summary>
internal sealed class ListNodeConverter : Converter<ListNode?>
{
    public override ListNode? Read(ref JsonCursor json)
    {
        if (json.TryNull())
            return null;
        var head = new ListNode();
        var tail = head;
        json.Open('[', "an array");
        while (json.Next(']'))
            tail = tail.next = new ListNode(json.Int());
        return head.next;
    }

    public override void Write(JsonSink json, ListNode? value)
    {
        json.Open('[');
        for (; value is not null; value = value.next)
            json.Number(value.val);
        json.Close(']');
    }
}

/// <summary>A binary tree level by level, <c>null</c> for a missing child, no trailing nulls.</summary>
internal sealed class TreeNodeConverter : Converter<TreeNode?>
{
    public override TreeNode? Read(ref JsonCursor json)
    {
        if (json.TryNull())
            return null;
        TreeNode? root = null;
        var parents = new Queue<TreeNode>();
        var left = true;
        json.Open('[', "an array");
        while (json.Next(']'))
        {
            var node = json.TryNull() ? null : new TreeNode(json.Int());
            if (root is null)
                root = node;
            else if (parents.Count == 0)
                throw new JsonMismatchException("A tree has a node without a parent.");
            else if (left)
                parents.Peek().left = node;
            else
                parents.Dequeue().right = node;
            left = node == root ? true : !left;
            if (node is not null)
                parents.Enqueue(node);
        }

        return root;
    }

    public override void Write(JsonSink json, TreeNode? value)
    {
        json.Open('[');
        var level = new Queue<TreeNode?>([value]);
        for (var nulls = 0; level.TryDequeue(out var node);)
        {
            if (node is null)
            {
                nulls++;
                continue;
            }

            for (; nulls > 0; nulls--)
                json.Null();
            json.Number(node.val);
            level.Enqueue(node.left);
            level.Enqueue(node.right);
        }

        json.Close(']');
    }
}
