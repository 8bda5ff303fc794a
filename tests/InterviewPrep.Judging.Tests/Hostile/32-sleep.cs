// attack: 32
// about: a wait without end
// problem: small-memory
// expected: TimeLimitExceeded
// skipped: 1
// message: waiting for too long
public unsafe class Solution
{
    public int Same(int number)
    {
        Thread.Sleep(Timeout.Infinite);
        return number;
    }
}
