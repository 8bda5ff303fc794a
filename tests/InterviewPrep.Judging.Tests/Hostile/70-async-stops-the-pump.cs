// attack: 70
// about: the pump is reached by reflection and stopped: the run has no answer
// problem: count-items
// expected: WrongAnswer
// message: Never completes
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        var hidden = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;
        var pump = SynchronizationContext.Current!;
        pump.GetType().GetField("_isStopped", hidden)!.SetValue(pump, true);
        await Task.Yield();
        return items.Length;
    }
}
