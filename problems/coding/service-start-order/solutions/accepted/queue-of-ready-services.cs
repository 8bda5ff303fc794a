public class Solution
{
    public int[] StartOrder(int services, int[][] dependencies)
    {
        var waitsFor = new int[services];
        var neededBy = new List<int>[services];
        for (var i = 0; i < services; i++) neededBy[i] = [];
        foreach (var pair in dependencies)
        {
            waitsFor[pair[0]]++;
            neededBy[pair[1]].Add(pair[0]);
        }

        var ready = new Queue<int>(Enumerable.Range(0, services).Where(service => waitsFor[service] == 0));
        var order = new List<int>(services);
        while (ready.TryDequeue(out var started))
        {
            order.Add(started);
            foreach (var service in neededBy[started])
                if (--waitsFor[service] == 0) ready.Enqueue(service);
        }
        return order.Count == services ? order.ToArray() : [];
    }
}
