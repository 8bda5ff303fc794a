/// <summary>A node of a binary tree; written in tests level by level, <c>null</c> for a missing child.</summary>
public class TreeNode(int val = 0, TreeNode? left = null, TreeNode? right = null)
{
    public int val = val;
    public TreeNode? left = left;
    public TreeNode? right = right;
}
