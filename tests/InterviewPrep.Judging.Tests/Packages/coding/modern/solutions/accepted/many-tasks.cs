// a hundred tasks that block
public class Solution
{
    public async Task<string> Check()
    {
        using var gate = new CountdownEvent(20);
        var tasks = Enumerable.Range(0, 20).Select(_ => Task.Factory.StartNew(() => { gate.Signal(); gate.Wait(); }, TaskCreationOptions.LongRunning));
        await Task.WhenAll(tasks);
        return "ok";
    }
}
