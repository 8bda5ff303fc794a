// attack: 25
// about: a list that runs in a circle
// problem: attempt
// expected: OutputLimitExceeded
public class Solution
{
    public ListNode Attempt()
    {
        var node = new ListNode(1);
        node.next = node;
        return node;
    }
}
