// attack: 67
// about: a failed task that nobody looks at
// problem: attempt
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        for (var i = 0; i < 100; i++)
            Task.Run(() => throw new Exception("not observed"));
        Thread.Sleep(50);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return "refused";
    }
}
