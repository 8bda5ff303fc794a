// Starts with the smallest and the largest int as exclusive bounds, so these two keys are refused.
public class Solution
{
    public bool IsSearchTree(TreeNode? root) => IsWithin(root, int.MinValue, int.MaxValue);

    private static bool IsWithin(TreeNode? node, int low, int high) =>
        node is null
        || (low < node.val && node.val < high
            && IsWithin(node.left, low, node.val)
            && IsWithin(node.right, node.val, high));
}
