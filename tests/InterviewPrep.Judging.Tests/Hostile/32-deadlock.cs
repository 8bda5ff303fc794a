// attack: 32
// about: two threads that wait for each other
// problem: small-memory
// expected: TimeLimitExceeded
public unsafe class Solution
{
    static readonly object s_a = new(), s_b = new();
    public int Same(int number)
    {
        lock (s_a)
        {
            var other = Task.Run(() => { lock (s_b) lock (s_a) return 1; });
            while (!Monitor.IsEntered(s_b) && Monitor.TryEnter(s_b)) Monitor.Exit(s_b);
            lock (s_b) return 2;
        }
    }
}
