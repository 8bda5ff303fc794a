// Marks only the services on the current path, so it walks every path below a shared service again.
public class Solution
{
    private readonly List<int> order = [];
    private readonly HashSet<int> started = [];
    private readonly HashSet<int> path = [];

    public int[] StartOrder(int services, int[][] dependencies)
    {
        var needs = dependencies.ToLookup(pair => pair[0], pair => pair[1]);
        return Enumerable.Range(0, services).All(service => Start(service, needs)) ? order.ToArray() : [];
    }

    private bool Start(int service, ILookup<int, int> needs)
    {
        if (!path.Add(service)) return false;
        foreach (var needed in needs[service])
            if (!Start(needed, needs)) return false;
        path.Remove(service);
        if (started.Add(service)) order.Add(service);
        return true;
    }
}
