// attack: 32
// about: a thread that burns on after the answer is charged to the next test
// problem: small-memory
// expected: Accepted
public unsafe class Solution
{
    public int Same(int number)
    {
        new Thread(() => { while (true) ; }) { IsBackground = true }.Start();
        return number;
    }
}
