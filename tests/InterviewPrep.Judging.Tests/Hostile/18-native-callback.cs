// attack: 18
// about: from a callback of the C library
// problem: attempt
// with: Probe
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern unsafe void qsort(void* items, nuint count, nuint size, delegate* unmanaged<void*, void*, int> compare);
    static string s_outcome = "the callback did not run";
    [UnmanagedCallersOnly]
    static unsafe int Compare(void* a, void* b)
    {
        s_outcome = Probe.Outcome();
        return 0;
    }
    public unsafe string Attempt()
    {
        int* items = stackalloc int[2];
        qsort(items, 2, sizeof(int), &Compare);
        return s_outcome;
    }
}
