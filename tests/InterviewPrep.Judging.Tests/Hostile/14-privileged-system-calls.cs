// attack: 14
// about: what no submission needs is answered by the filter, whatever the arguments
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        // ptrace, process_vm_readv, process_vm_writev, process_madvise, kcmp; pidfd_send_signal, pidfd_open, pidfd_getfd; bpf, perf_event_open, userfaultfd;
        // add_key, request_key, keyctl; unshare, setns, mount, umount2, chroot, pivot_root; shmget, shmat, shmctl, shmdt, semget, msgget, mq_open; io_uring_*;
        // seccomp, landlock_*; personality, ioctl, fcntl, dup, dup2, dup3; eventfd2, epoll_create1, timerfd_create, signalfd4, inotify_init1, fanotify_init;
        // setuid, setgid, setgroups, setsid, setpgid, setpriority; modify_ldt, iopl, ioperm, swapon, reboot, sethostname, init_module, kexec_load, quotactl,
        // acct, syslog, settimeofday, clock_settime, adjtimex; splice, tee, vmsplice, sendfile, copy_file_range; io_setup; remap_file_pages, mlock, mlockall,
        // mbind, move_pages, migrate_pages; fsopen, move_mount, mount_setattr; pkey_alloc, arch_prctl's neighbours, map_shadow_stack, cachestat
        int[] calls =
        [
            101, 310, 311, 440, 312, 424, 434, 438, 321, 298, 323, 248, 249, 250, 272, 308, 165, 166, 161, 155, 29, 30, 31, 67, 64, 68, 240, 425, 426, 427,
            317, 444, 445, 446, 135, 16, 72, 32, 33, 292, 290, 291, 283, 289, 294, 300, 105, 106, 116, 112, 109, 141, 154, 172, 173, 167, 169, 170, 175, 246, 179,
            163, 103, 164, 227, 159, 275, 276, 278, 40, 326, 206, 216, 149, 151, 237, 279, 256, 430, 429, 442, 330, 453, 451,
        ];
        foreach (var number in calls)
            if (syscall(number) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        return "refused";
    }
}
