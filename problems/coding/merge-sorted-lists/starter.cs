public class Solution
{
    public ListNode? Merge(ListNode?[] shards)
    {
        throw new NotImplementedException();
    }
}
