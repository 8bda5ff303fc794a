// attack: 35
// about: a finalizer that never ends: the answer stands and the process is killed
// problem: small-memory
// expected: Accepted
public class Stuck
{
    ~Stuck() => Thread.Sleep(Timeout.Infinite);
}
public class Solution
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static void Drop() => new Stuck();
    public int Same(int number)
    {
        Drop();
        GC.Collect();
        return number;
    }
}
