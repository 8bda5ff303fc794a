// attack: 66
// about: a pointer as the answer
// problem: attempt
// expected: RuntimeError
public unsafe class Solution
{
    public int* Attempt() => null;
}
