// Includes the bounds, so a key may occur twice.
public class Solution
{
    public bool IsSearchTree(TreeNode? root) => IsWithin(root, long.MinValue, long.MaxValue);

    private static bool IsWithin(TreeNode? node, long low, long high) =>
        node is null
        || (low <= node.val && node.val <= high
            && IsWithin(node.left, low, node.val)
            && IsWithin(node.right, node.val, high));
}
