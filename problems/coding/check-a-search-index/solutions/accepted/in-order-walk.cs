public class Solution
{
    public bool IsSearchTree(TreeNode? root)
    {
        var pending = new Stack<TreeNode>();
        int? previous = null;
        var node = root;
        while (node is not null || pending.Count > 0)
        {
            for (; node is not null; node = node.left) pending.Push(node);
            node = pending.Pop();
            if (node.val <= previous) return false;
            previous = node.val;
            node = node.right;
        }
        return true;
    }
}
