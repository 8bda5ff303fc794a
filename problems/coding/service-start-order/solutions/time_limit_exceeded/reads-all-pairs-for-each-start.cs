// Reads all pairs again to find each next service: services times dependencies.
public class Solution
{
    public int[] StartOrder(int services, int[][] dependencies)
    {
        var started = new bool[services];
        var order = new List<int>();
        while (order.Count < services)
        {
            var blocked = new bool[services];
            foreach (var pair in dependencies)
                if (!started[pair[1]]) blocked[pair[0]] = true;

            var next = Enumerable.Range(0, services).FirstOrDefault(service => !started[service] && !blocked[service], -1);
            if (next < 0) return [];
            started[next] = true;
            order.Add(next);
        }
        return order.ToArray();
    }
}
