using System.Runtime.InteropServices;

namespace InterviewPrep.Sandbox.Confinement;

internal static unsafe partial class Libc
{
    // Of glibc and of musl alike; a name without a version is looked for in a dozen places first.
    private const string Library = "libc.so.6";
    private const int EINTR = 4;

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    private static partial nint NativeRead(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    private static partial nint NativeWrite(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "dup")]
    public static partial int Duplicate(int descriptor);

    [LibraryImport(Library, EntryPoint = "dup2")]
    public static partial int DuplicateTo(int descriptor, int target);

    [LibraryImport(Library, EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport(Library, EntryPoint = "close")]
    public static partial int Close(int descriptor);

    [LibraryImport(Library, EntryPoint = "prctl")]
    public static partial int ProcessControl(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport(Library, EntryPoint = "syscall", SetLastError = true)]
    public static partial nint SystemCall(nint number, nint a, nint b, void* c);

    [LibraryImport(Library, EntryPoint = "_exit")]
    public static partial void ExitNow(int status);

    /// <returns>False at the end of the stream.</returns>
    public static bool ReadExactly(int descriptor, Span<byte> target)
    {
        fixed (byte* start = target)
        {
            for (nint done = 0; done < target.Length;)
            {
                var count = NativeRead(descriptor, start + done, target.Length - done);
                if (count > 0)
                    done += count;
                else if (count == 0 || Marshal.GetLastPInvokeError() != EINTR)
                    return false;
            }
        }

        return true;
    }

    public static bool WriteAll(int descriptor, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            for (nint done = 0; done < bytes.Length;)
            {
                var count = NativeWrite(descriptor, start + done, bytes.Length - done);
                if (count > 0)
                    done += count;
                else if (Marshal.GetLastPInvokeError() != EINTR)
                    return false;
            }
        }

        return true;
    }
}
