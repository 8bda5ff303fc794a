using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// As root the sandbox runs as nobody, who may be unable to read the folder that we were installed in: a copy, named by its content,
/// lies where everybody reads and only root writes.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class Staging
{
    private const string Root = "/var/cache/interviewprep";
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <exception cref="SandboxUnavailableException">The copy cannot be made.</exception>
    public static string Publish(string folder)
    {
        try
        {
            var target = Path.Combine(Root, "sandbox-" + Hash(folder));
            if (!Directory.Exists(target))
                Copy(folder, target);
            return target;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SandboxUnavailableException($"As root, the sandbox is copied to {Root}, and that failed: {fault.Message}");
        }
    }

    private static void Copy(string folder, string target)
    {
        Directory.CreateDirectory(Root, Folder);
        var half = Directory.CreateDirectory($"{target}.{Guid.NewGuid():N}", Folder).FullName;
        File.SetUnixFileMode(Root, Folder);
        File.SetUnixFileMode(half, Folder);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var copy = Path.Combine(half, Path.GetFileName(file));
            File.Copy(file, copy, overwrite: true);
            File.SetUnixFileMode(copy, Folder);
        }

        try
        {
            Directory.Move(half, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            Directory.Delete(half, recursive: true);
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
