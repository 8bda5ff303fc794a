// attack: 70
// about: a trace rewritten by reflection can hide calls, and not make a wrong result right
// problem: count-items
// expected: WrongAnswer
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        foreach (var item in items)
            _ = client.GetAsync(item, cancellation);
        var hidden = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;
        var world = client.GetType().GetFields(hidden).Select(field => field.GetValue(client)).OfType<World>().First();
        var trace = typeof(World).GetProperty("Trace", hidden)!.GetValue(world)!;
        ((System.Collections.IList)trace.GetType().GetProperty("Calls", hidden)!.GetValue(trace)!).Clear();
        return -1;
    }
}
