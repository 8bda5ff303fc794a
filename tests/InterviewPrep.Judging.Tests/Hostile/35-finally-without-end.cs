// attack: 35
// about: a finally block that does not end
// problem: small-memory
// expected: TimeLimitExceeded
public unsafe class Solution
{
    public int Same(int number)
    {
        try { throw new Exception(); } finally { while (true) ; }
        return number;
    }
}
