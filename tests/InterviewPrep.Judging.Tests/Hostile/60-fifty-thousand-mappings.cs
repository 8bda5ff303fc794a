// attack: 60
// about: almost as many mappings as the kernel allows
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern int munmap(nint start, nint length);
    public string Attempt()
    {
        var made = new List<nint>(50_000);
        while (made.Count < 50_000 && mmap(0, 4096, made.Count % 2, 0x22, -1, 0) is var start && start != -1)
            made.Add(start);
        made.ForEach(start => munmap(start, 4096));
        return "refused";
    }
}
