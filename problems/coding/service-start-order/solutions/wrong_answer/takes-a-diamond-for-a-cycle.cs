// Takes every service that it meets a second time for a cycle, also when two services share what they need.
public class Solution
{
    private readonly List<int> order = [];
    private readonly HashSet<int> met = [];

    public int[] StartOrder(int services, int[][] dependencies)
    {
        var needs = dependencies.ToLookup(pair => pair[0], pair => pair[1]);
        var needed = dependencies.Select(pair => pair[1]).ToHashSet();
        foreach (var service in Enumerable.Range(0, services).Where(service => !needed.Contains(service)))
            if (!Start(service, needs)) return [];
        return order.Count == services ? order.ToArray() : [];
    }

    private bool Start(int service, ILookup<int, int> needs)
    {
        if (!met.Add(service)) return false;
        foreach (var next in needs[service])
            if (!Start(next, needs)) return false;
        order.Add(service);
        return true;
    }
}
