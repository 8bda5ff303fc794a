// attack: 25
// about: a tree that runs in a circle
// problem: attempt
// expected: OutputLimitExceeded
public class Solution
{
    public TreeNode Attempt()
    {
        var node = new TreeNode(1);
        node.left = node.right = node;
        return node;
    }
}
