// attack: 25
// about: an answer that contains itself
// problem: attempt
// expected: RuntimeError
// message: does it contain itself
public class Node { public Node Next; }
public class Solution
{
    public Node Attempt()
    {
        var node = new Node();
        node.Next = node;
        return node;
    }
}
