// Walks both subtrees at every node: as many steps as nodes times levels.
public class Solution
{
    public bool IsSearchTree(TreeNode? root) =>
        root is null
        || (All(root.left, key => key < root.val)
            && All(root.right, key => key > root.val)
            && IsSearchTree(root.left)
            && IsSearchTree(root.right));

    private static bool All(TreeNode? node, Func<int, bool> holds) =>
        node is null || (holds(node.val) && All(node.left, holds) && All(node.right, holds));
}
