// forty threads at once
public class Solution
{
    public string Check()
    {
        var count = 0;
        var threads = Enumerable.Range(0, 40).Select(_ => new Thread(() => { Interlocked.Increment(ref count); Thread.Sleep(20); })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return count == 40 ? "ok" : "no";
    }
}
