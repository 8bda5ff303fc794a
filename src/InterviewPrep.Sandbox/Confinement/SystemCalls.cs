using System.Runtime.InteropServices;

namespace InterviewPrep.Sandbox.Confinement;

/// <summary>System-call numbers of the two architectures (Linux, arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h).</summary>
internal sealed class SystemCalls(uint architecture, uint foreignBit, bool isX64)
{
    public const int None = -1;

    public uint Architecture => architecture;

    /// <summary>Marks a second table behind the same architecture; 0 where there is none.</summary>
    public uint ForeignBit => foreignBit;

    // Pairs of numbers, x64 and arm64: plain arrays, since anything generic over a structure would be compiled anew in each process.
    // The most frequent first: the filter is read from the top.
    private static readonly int[] AllowedCalls =
    [
        202, 98, // futex
        0, 63, // read
        1, 64, // write
        28, 233, // madvise
        11, 215, // munmap
        324, 283, // membarrier
        228, 113, // clock_gettime
        230, 115, // clock_nanosleep
        24, 124, // sched_yield
        3, 57, // close
        5, 80, // fstat
        7, None, // poll
        271, 73, // ppoll
        8, 62, // lseek
        12, 214, // brk
        13, 134, // rt_sigaction
        14, 135, // rt_sigprocmask
        15, 139, // rt_sigreturn
        17, 67, // pread64
        19, 65, // readv
        20, 66, // writev
        25, 216, // mremap
        35, 101, // nanosleep
        293, 59, // pipe2: the runtime makes one for each new thread
        39, 172, // getpid
        60, 93, // exit
        231, 94, // exit_group
        63, 160, // uname
        79, 17, // getcwd
        96, 169, // gettimeofday
        97, 163, // getrlimit
        98, 165, // getrusage
        99, 179, // sysinfo
        100, 153, // times
        102, 174, // getuid
        104, 176, // getgid
        107, 175, // geteuid
        108, 177, // getegid
        110, 173, // getppid
        131, 132, // sigaltstack
        186, 178, // gettid
        204, 123, // sched_getaffinity
        143, 121, // sched_getparam
        145, 120, // sched_getscheduler
        146, 125, // sched_get_priority_max
        147, 126, // sched_get_priority_min
        218, 96, // set_tid_address
        219, 128, // restart_syscall
        229, 114, // clock_getres
        273, 99, // set_robust_list
        274, 100, // get_robust_list
        309, 168, // getcpu
        318, 278, // getrandom
        334, 293, // rseq
    ];

    // The runtime asks for scheduling that it does not need, and gives up when it is refused.
    private static readonly int[] FalseSuccessCalls =
    [
        203, 122, // sched_setaffinity
        144, 119, // sched_setscheduler
        142, 118, // sched_setparam
        314, 274, // sched_setattr
    ];

    private static readonly int[] RefusedCalls =
    [
        2, None, 257, 56, 437, 437, 85, None, // open, openat, openat2, creat
        4, None, 6, None, 262, 79, 332, 291, // stat, lstat, newfstatat, statx
        21, None, 269, 48, 439, 439, 89, None, 267, 78, // access, faccessat(2), readlink(at)
        217, 61, 78, None, // getdents
        57, None, 58, None, 59, 221, 322, 281, // fork, vfork, execve, execveat
        41, 198, 42, 203, 43, 202, 44, 206, 45, 207, 46, 211, 47, 212, 48, 210, 49, 200, 50, 201, // sockets
        51, 204, 52, 205, 53, 199, 54, 208, 55, 209, 288, 242, 299, 243, 307, 269,
        62, 129, 200, 130, 129, 138, 297, 240, // kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo
        424, 424, 434, 434, 438, 438, // pidfd_send_signal, pidfd_open, pidfd_getfd
        101, 117, 310, 270, 311, 271, 440, 440, 312, 272, // ptrace, process_vm_readv/writev, process_madvise, kcmp
        321, 280, 298, 241, 323, 282, // bpf, perf_event_open, userfaultfd
        248, 217, 249, 218, 250, 219, // add_key, request_key, keyctl
        272, 97, 308, 268, 165, 40, 166, 39, 161, 51, 155, 41, // unshare, setns, mount, umount, chroot, pivot_root
        29, 194, 30, 196, 31, 195, 67, 197, // shm*
        64, 190, 65, 193, 66, 191, 68, 186, 69, 189, 70, 188, 71, 187, 240, 180, // sem*, msg*, mq_open
        319, 279, 447, 447, // memfd_create, memfd_secret
        425, 425, 426, 426, 427, 427, // io_uring
        160, 164, 16, 29, 72, 25, 73, 32, // setrlimit, ioctl, fcntl, flock
        32, 23, 33, None, 292, 24, 22, None, // dup*, pipe
        284, None, 290, 19, 213, None, 291, 20, 283, 85, 289, 74, 294, 26, // eventfd, epoll, timerfd, signalfd, inotify
        37, None, 38, 103, 222, 107, // alarm, setitimer, timer_create
        105, 146, 106, 144, 113, 145, 114, 143, 117, 147, 119, 149, 116, 159, // set*id, setgroups
        109, 154, 112, 157, 140, 141, 141, 140, 135, 92, // setpgid, setsid, get/setpriority, personality
        90, None, 91, 52, 92, None, 93, 55, 82, None, 83, None, 84, None, 86, None, 87, None, 88, None, // chmod … symlink
        76, 45, 77, 46, 285, 47, 80, 49, 81, 50, 40, 71, 187, 213, // truncate, fallocate, chdir, sendfile, readahead
        444, 444, 445, 445, 446, 446, // landlock
    ];

    /// <summary>With <see cref="None"/> for what this machine does not have.</summary>
    public int[] Allowed => Present(AllowedCalls);

    public int[] FalseSuccess => Present(FalseSuccessCalls);

    public int[] Refused => Present(RefusedCalls);

    public int Clone => isX64 ? 56 : 220;

    public int Prctl => isX64 ? 157 : 167;

    public int Tgkill => isX64 ? 234 : 131;

    public int Prlimit => isX64 ? 302 : 261;

    public int Mmap => isX64 ? 9 : 222;

    public int Mprotect => isX64 ? 10 : 226;

    public int Seccomp => isX64 ? 317 : 277;

    /// <exception cref="PlatformNotSupportedException">Neither x64 nor arm64.</exception>
    public static SystemCalls ForThisMachine() => RuntimeInformation.ProcessArchitecture switch
    {
        // The bit marks the x32 calls.
        System.Runtime.InteropServices.Architecture.X64 => new SystemCalls(0xC000003E, 0x40000000, isX64: true),
        System.Runtime.InteropServices.Architecture.Arm64 => new SystemCalls(0xC00000B7, 0, isX64: false),
        var other => throw new PlatformNotSupportedException($"The sandbox knows x64 and arm64, not {other}."),
    };

    private int[] Present(int[] pairs)
    {
        var numbers = new int[pairs.Length / 2];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = pairs[2 * i + (isX64 ? 0 : 1)];
        return numbers;
    }
}
