// attack: 13
// about: names are not looked up, and the types for it cannot be loaded
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int getaddrinfo(byte* host, byte* service, void* hints, void** result);
    public string Attempt()
    {
        void* result;
        fixed (byte* host = "example.org\0"u8)
            if (getaddrinfo(host, null, null, &result) == 0)
                return "a name";
        foreach (var (assembly, type) in new[] { ("System.Net.Http", "System.Net.Http.HttpClient"), ("System.Net.NameResolution", "System.Net.Dns"), ("System.Net.Sockets", "System.Net.Sockets.Socket") })
        {
            try { System.Reflection.Assembly.Load(assembly); return type; }
            catch (System.IO.IOException) { }
        }

        return "refused";
    }
}
