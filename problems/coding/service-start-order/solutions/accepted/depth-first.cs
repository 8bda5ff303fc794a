public class Solution
{
    private enum Mark { New, Open, Done }

    private readonly List<int> order = [];
    private List<int>[] needs = [];
    private Mark[] marks = [];

    public int[] StartOrder(int services, int[][] dependencies)
    {
        marks = new Mark[services];
        needs = Enumerable.Range(0, services).Select(_ => new List<int>()).ToArray();
        foreach (var pair in dependencies) needs[pair[0]].Add(pair[1]);

        return Enumerable.Range(0, services).All(Start) ? order.ToArray() : [];
    }

    private bool Start(int service)
    {
        if (marks[service] != Mark.New) return marks[service] == Mark.Done;
        marks[service] = Mark.Open;
        foreach (var needed in needs[service])
            if (!Start(needed)) return false;
        marks[service] = Mark.Done;
        order.Add(service);
        return true;
    }
}
