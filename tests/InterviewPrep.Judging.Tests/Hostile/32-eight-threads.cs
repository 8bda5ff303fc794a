// attack: 32
// about: eight threads are charged together
// problem: small-memory
// expected: TimeLimitExceeded
// message: ms of CPU time
public unsafe class Solution
{
    public int Same(int number)
    {
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() => { while (true) ; }) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return number;
    }
}
