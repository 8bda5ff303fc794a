using System.Runtime.Versioning;
using System.Security.Cryptography;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// As root the sandbox runs as nobody, who may be unable to read the folder that we were installed in: a copy, named by its content,
/// lies where everybody reads and only root writes. How several servers, of different versions too, share that place:
/// who changes it holds a lock on the whole; who uses a copy holds a shared one on that copy for as long as it lives, and the kernel lets go of it
/// when it dies. A copy gets its name when it is whole and loses it before it is deleted; so what has no whole name, and what nobody holds, can go.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class Staging
{
    private const string Root = "/var/cache/interviewprep";
    private const string Prefix = "sandbox-";
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <exception cref="SandboxUnavailableException">The copy cannot be made.</exception>
    public static StagedCopy Publish(string folder)
    {
        try
        {
            var hash = Hash(folder);
            Directory.CreateDirectory(Root, Folder);
            File.SetUnixFileMode(Root, Folder);
            using var changing = FileLock.Wait(Path.Combine(Root, "changing.lock"));
            var target = Path.Combine(Root, Prefix + hash);
            if (Directory.Exists(target) && Hash(target) != hash)
                Rename(target);
            if (!Directory.Exists(target))
                Copy(folder, target);
            var copy = new StagedCopy(target, FileLock.Share(target + ".lock"));
            Purge();
            return copy;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SandboxUnavailableException($"As root, the sandbox is copied to {Root}, and that failed: {fault.Message}");
        }
    }

    private static void Copy(string folder, string target)
    {
        var half = Directory.CreateDirectory(Nameless(target), Folder).FullName;
        File.SetUnixFileMode(half, Folder);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var copy = Path.Combine(half, Path.GetFileName(file));
            File.Copy(file, copy, overwrite: true);
            File.SetUnixFileMode(copy, Folder);
        }

        Directory.Move(half, target);
    }

    /// <summary>Deletes what nobody uses. What cannot be deleted now is tried again at the next start.</summary>
    private static void Purge()
    {
        var running = RunningFolders();
        foreach (var copy in Directory.EnumerateDirectories(Root, Prefix + "*").Where(copy => !running.Contains(copy)))
        {
            try
            {
                PurgeUnlessUsed(copy);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    private static void PurgeUnlessUsed(string copy)
    {
        if (Path.GetFileName(copy).Contains('.', StringComparison.Ordinal))
        {
            Directory.Delete(copy, recursive: true);
            return;
        }

        using var unused = FileLock.TryOwn(copy + ".lock");
        if (unused is null)
            return;
        File.Delete(copy + ".lock");
        Directory.Delete(Rename(copy), recursive: true);
    }

    private static string Rename(string copy)
    {
        var nameless = Nameless(copy);
        Directory.Move(copy, nameless);
        return nameless;
    }

    private static string Nameless(string copy) => $"{copy}.{Guid.NewGuid():N}";

    /// <summary>Where locks do nothing, as on some network file systems, the processes tell which copies are used.</summary>
    private static HashSet<string> RunningFolders() =>
        [.. Directory.EnumerateDirectories("/proc").Where(process => char.IsAsciiDigit(Path.GetFileName(process)[0])).Select(ExecutableOf).OfType<string>().Select(Path.GetDirectoryName).OfType<string>()];

    private static string? ExecutableOf(string process)
    {
        try
        {
            return File.ResolveLinkTarget($"{process}/exe", returnFinalTarget: false)?.FullName;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Hash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}

/// <summary>A copy of the sandbox that stays where it is until this is disposed, or its process ends.</summary>
internal sealed class StagedCopy(string folder, IDisposable use) : IDisposable
{
    public string Folder => folder;

    public void Dispose() => use.Dispose();
}
