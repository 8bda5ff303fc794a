// attack: 30
// about: descriptors are neither duplicated nor resized
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int dup(int descriptor);
    [DllImport("libc")] static extern int dup2(int from, int to);
    [DllImport("libc")] static extern int fcntl(int descriptor, int command, int argument);
    public string Attempt()
    {
        for (var descriptor = 0; descriptor < 16; descriptor++)
            if (dup(descriptor) >= 0 || dup2(descriptor, 40) >= 0 || fcntl(descriptor, 0, 50) >= 0 || fcntl(descriptor, 1031, 1 << 20) >= 0)
                return $"descriptor {descriptor}";
        return "refused";
    }
}
