/// <summary>What a hostile program needs to speak the protocol of the sandbox.</summary>
public static unsafe class Forgery
{
    private const byte Answer = 6;

    /// <summary>The pipe that can be written here and read only elsewhere, and is not the one of descriptors 1 and 2.</summary>
    private static readonly int Protocol = FindProtocol();

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern nint write(int descriptor, byte* bytes, nint count);

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern nint read(int descriptor, byte* bytes, nint count);

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern nint syscall(nint number, nint a, nint b);

    public static byte[] Frame(byte[] nonce, byte status, string json, string printed = "", string message = "")
    {
        var body = new List<byte> { Answer };
        body.AddRange(nonce);
        body.Add(status);
        foreach (var field in new[] { json, printed, message })
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            body.AddRange(BitConverter.GetBytes(bytes.Length));
            body.AddRange(bytes);
        }

        body.AddRange(BitConverter.GetBytes(0));
        return [.. BitConverter.GetBytes(body.Count), .. body];
    }

    public static void Send(byte[] bytes) => SendTo(Protocol, bytes);

    public static void SendTo(int descriptor, byte[] bytes)
    {
        fixed (byte* start = bytes)
            write(descriptor, start, bytes.Length);
    }

    /// <summary>The nonce of the test that is being run, out of the harness's own memory.</summary>
    public static byte[] Nonce()
    {
        var harness = AppDomain.CurrentDomain.GetAssemblies().First(one => one.GetName().Name == "InterviewPrep.Sandbox");
        var field = harness.GetType("InterviewPrep.Sandbox.Run.RunServer")!
            .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .First(one => one.FieldType == typeof(Guid));
        return ((Guid)field.GetValue(null)!).ToByteArray();
    }

    private static int FindProtocol()
    {
        var descriptors = Enumerable.Range(0, 1024).Where(descriptor => Inode(descriptor) != 0).ToList();
        var readHere = descriptors.Where(descriptor => descriptor < 3 || read(descriptor, null, 0) == 0).Select(Inode).ToHashSet();
        return descriptors.First(descriptor => write(descriptor, null, 0) == 0 && !readHere.Contains(Inode(descriptor)));
    }

    // By number, because the C library's fstat makes another call, which is refused; the second word of struct stat is the inode.
    private static long Inode(int descriptor)
    {
        var isArm64 = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.Arm64;
        var status = stackalloc long[32];
        return syscall(isArm64 ? 80 : 5, descriptor, (nint)status) == 0 ? status[1] : 0;
    }
}
