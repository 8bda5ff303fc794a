// the collections of interviews
public class Solution
{
    public string Check()
    {
        var queue = new PriorityQueue<string, int>([("b", 2), ("a", 1)]);
        var sorted = new SortedDictionary<int, string> { [2] = "b", [1] = "a" };
        var linked = new LinkedList<int>([1, 2]);
        return queue.Dequeue() == "a" && sorted.First().Key == 1 && linked.Last!.Value == 2 ? "ok" : "no";
    }
}
