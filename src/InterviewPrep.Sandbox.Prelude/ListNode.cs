/// <summary>A node of a singly linked list; written in tests as an array, the empty list as <c>[]</c>.</summary>
public class ListNode(int val = 0, ListNode? next = null)
{
    public int val = val;
    public ListNode? next = next;
}
