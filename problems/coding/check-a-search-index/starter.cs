public class Solution
{
    public bool IsSearchTree(TreeNode? root)
    {
        throw new NotImplementedException();
    }
}
