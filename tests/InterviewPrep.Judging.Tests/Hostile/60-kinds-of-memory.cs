// attack: 60
// about: memory that is locked, keyed, secret, sealed, shadowed or of another node
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    [DllImport("libc")] static extern int mprotect(nint address, nint length, int protection);
    public string Attempt()
    {
        // memfd_secret, memfd_create; mlock, mlock2, mlockall; remap_file_pages; pkey_alloc, pkey_mprotect; map_shadow_stack; mseal; process_madvise,
        // process_mrelease; mbind, set_mempolicy, migrate_pages, move_pages, set_mempolicy_home_node; shmget; userfaultfd
        foreach (var number in new[] { 447, 319, 149, 325, 151, 216, 330, 329, 453, 462, 440, 448, 237, 238, 256, 279, 450, 29, 323 })
            if (syscall(number) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        const int size = 2 << 20, readWrite = 3, privateAnonymous = 0x22, growsDown = 0x100, locked = 0x2000, huge = 0x40000, growsDownOrUp = 0x03000000;
        foreach (var kind in new[] { growsDown, locked, huge, huge | 21 << 26, growsDown | huge })
            if (mmap(0, size, readWrite, privateAnonymous | kind, -1, 0) != -1 || mmap(0, size, readWrite, 0x21 | kind, -1, 0) != -1)
                return $"mapping {kind:x}";
        var plain = mmap(0, size, readWrite, privateAnonymous, -1, 0);
        return mprotect(plain, size, readWrite | growsDownOrUp) == 0 ? "a mapping that grows" : "refused";
    }
}
