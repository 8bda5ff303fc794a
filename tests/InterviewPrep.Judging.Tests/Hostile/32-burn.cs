// attack: 32
// about: a loop without end
// problem: small-memory
// expected: TimeLimitExceeded
// skipped: 1
// message: ms of CPU time
public unsafe class Solution
{
    public int Same(int number)
    {
        while (true) ;
        return number;
    }
}
