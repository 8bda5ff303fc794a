// Reads a pair as [needed, service], so that everything is started before what it needs.
public class Solution
{
    public int[] StartOrder(int services, int[][] dependencies)
    {
        var waitsFor = new int[services];
        var neededBy = dependencies.ToLookup(pair => pair[0], pair => pair[1]);
        foreach (var pair in dependencies) waitsFor[pair[1]]++;

        var ready = new Queue<int>(Enumerable.Range(0, services).Where(service => waitsFor[service] == 0));
        var order = new List<int>();
        while (ready.TryDequeue(out var started))
        {
            order.Add(started);
            foreach (var service in neededBy[started])
                if (--waitsFor[service] == 0) ready.Enqueue(service);
        }
        return order.Count == services ? order.ToArray() : [];
    }
}
